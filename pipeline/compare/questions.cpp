#include "compare/questions.h"

#include "compare/questions/all.h"

namespace planscribe::compare {

const std::vector<Question>& questions() {
    static const std::vector<Question> all = {
        {"state_grant", state_grant},
        {"grant_national", grant_national},
        {"grant_falls", grant_falls},
        {"notice_days", notice_days},
        {"matching", matching},
        {"municipal_split", municipal_split},
        {"region_payments", region_payments},
        {"administration_share", administration_share},
        {"merger_administration", merger_administration},
        {"unallocated", unallocated},
        {"equity_cap", equity_cap},
        {"equity_national", equity_national},
        {"equity_next_grant", equity_next_grant},
        {"opening_equity", opening_equity},
        {"deficits", deficits},
        {"surplus", surplus},
        {"unused_money", unused_money},
        {"plan_drift", plan_drift},
        {"outcome", outcome},
        {"indexation", indexation},
        {"accounting_service", accounting_service},
        {"purposes", purposes},
        {"recurring_measures", recurring_measures},
        {"measure_owners", measure_owners},
        {"shared_measures", shared_measures},
        {"coordinator_cost", coordinator_cost},
        {"goals", goals},
        {"goals_measured", goals_measured},
        {"board", board},
        {"geography", geography},
        {"no_audit", no_audit},
        {"misprints", misprints},
        {"contradictions", contradicting},
        {"statements", statements},
        {"coverage", coverage},
        {"spending_lag", spending_lag},
        {"model_2016", model_2016},
        {"lines", lines},
    };
    return all;
}

}  // namespace planscribe::compare
