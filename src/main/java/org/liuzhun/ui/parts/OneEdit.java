package org.liuzhun.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Trouble;

/// Gathers what several forms have to save, so that it is one edit and one undo (合并保存).
final class OneEdit implements Saving {

  private final List<Edit> edits = new ArrayList<>();
  private final List<Consumer<Optional<Trouble>>> answers = new ArrayList<>();

  @Override
  public void save(Edit edit, Consumer<Optional<Trouble>> answered) {
    edits.add(edit);
    answers.add(answered);
  }

  /// Saves all that was gathered.
  void finish(Saving saving) {
    if (!edits.isEmpty()) {
      Edit first = edits.getFirst();
      Edit all = new Edit(
          first.kind(),
          first.reason(),
          edits.stream().flatMap(edit -> edit.writes().stream()).toList());
      saving.save(all, trouble -> answers.forEach(answer -> answer.accept(trouble)));
    }
  }
}
