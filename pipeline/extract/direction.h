#pragma once

#include <vector>

#include "extract/prose.h"

/// What the plan says of whom the association is for, where it is going and on what ground.
namespace planscribe::extract {

/// Sentences that say whom the association's work is for: "Målgruppen utgörs av …", "… riktar sig
/// till personer …", "unga (upp till 29 år) … en prioriterad målgrupp". Outside of initiatives;
/// with `initiative`, those of that one.
std::vector<TargetGroup> read_target_groups(const Prose& prose,
                                            std::optional<std::size_t> initiative = {});

/// Under a heading of focus or direction: marked items, else the sentences that choose.
std::vector<FocusArea> read_focus_areas(const Prose& prose);

/// The paragraphs under a heading that says vision.
std::vector<Passage> read_vision(const Prose& prose);

/// Marked items under words such as "Förbundets uppgifter är:", and what the board's task is said
/// to be.
std::vector<Task> read_tasks(const Prose& prose);

/// The acts that the plan names by number or by name, each once.
std::vector<Law> read_laws(const Prose& prose);

}  // namespace planscribe::extract
