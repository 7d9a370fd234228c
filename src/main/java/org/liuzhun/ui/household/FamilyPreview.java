package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;

/// What a change in a family would write, in words: who leaves, and who becomes what.
record FamilyPreview(Dossier dossier) {

  private static final org.liuzhun.registry.Field<?> RELATION =
      Catalogue.MEMBERSHIP.field(MEMBERSHIP.RELATION);

  List<String> lines(Edit edit) {
    List<String> lines = new ArrayList<>();
    for (Edit.Write write : edit.writes()) {
      if (write.entity() == Catalogue.MEMBERSHIP) {
        boolean begins =
            write.cells().containsKey(Catalogue.MEMBERSHIP.field(MEMBERSHIP.HOUSEHOLD));
        if (begins || write.cells().containsKey(RELATION)) {
          lines.add(line(write, begins));
        }
      }
    }
    return lines;
  }

  private String line(Edit.Write write, boolean begins) {
    Object person = write.cells().get(Catalogue.MEMBERSHIP.field(MEMBERSHIP.PERSON));
    Member member = dossier.everybody().stream()
        .filter(one ->
            begins ? one.file().id().equals(person) : one.membership().id().equals(write.row()))
        .findFirst()
        .orElseThrow();
    Object now = write.cells().get(RELATION);
    return Texts.of(
        begins ? "ui.household.family.begins" : "ui.household.family.becomes",
        member.name(),
        before(member.membership()),
        now == null ? Texts.of("ui.household.family.to-decide") : shown(now));
  }

  private static String before(Row membership) {
    Object relation = membership.get(MEMBERSHIP.RELATION);
    return relation == null ? Texts.of("ui.household.unknown") : shown(relation);
  }

  private static String shown(@Nullable Object relation) {
    return relation instanceof Coded<?> coded
        ? Texts.language().equals(Texts.CHINESE) ? coded.term() : coded.english()
        : "";
  }
}
