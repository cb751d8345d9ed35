#pragma once

#include "compare/questions.h"

/// The questions, each answered in the file of its name; questions.tsv says what they are about.
namespace planscribe::compare {

Rows state_grant(const Panel& panel);
Rows grant_national(const Panel& panel);
Rows notice_days(const Panel& panel);
Rows grant_falls(const Panel& panel);
Rows matching(const Panel& panel);
Rows municipal_split(const Panel& panel);
Rows region_payments(const Panel& panel);
Rows administration_share(const Panel& panel);
Rows merger_administration(const Panel& panel);
Rows unallocated(const Panel& panel);
Rows equity_cap(const Panel& panel);
Rows equity_national(const Panel& panel);
Rows equity_next_grant(const Panel& panel);
Rows opening_equity(const Panel& panel);
Rows deficits(const Panel& panel);
Rows surplus(const Panel& panel);
Rows unused_money(const Panel& panel);
Rows plan_drift(const Panel& panel);
Rows outcome(const Panel& panel);
Rows indexation(const Panel& panel);
Rows accounting_service(const Panel& panel);
Rows purposes(const Panel& panel);
Rows recurring_measures(const Panel& panel);
Rows measure_owners(const Panel& panel);
Rows shared_measures(const Panel& panel);
Rows coordinator_cost(const Panel& panel);
Rows goals(const Panel& panel);
Rows goals_measured(const Panel& panel);
Rows board(const Panel& panel);
Rows geography(const Panel& panel);
Rows no_audit(const Panel& panel);
Rows misprints(const Panel& panel);
Rows contradicting(const Panel& panel);
Rows statements(const Panel& panel);
Rows coverage(const Panel& panel);
Rows spending_lag(const Panel& panel);
Rows model_2016(const Panel& panel);
Rows lines(const Panel& panel);

}  // namespace planscribe::compare
