package org.liuzhun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.DOCUMENT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Conflict;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// The papers in a household's file that stand beside what two people wrote differently.
class EvidenceTest {

  @TempDir
  Path folder;

  private Workbook first;
  private Workbook second;
  private Row household;

  @BeforeEach
  void aConflict() throws Trouble {
    Texts.use(Locale.CHINESE);
    Township place = new Township(folder);
    first = place.found("first");
    household = Township.household(first, "13900000001");
    second = place.join(first, "second", Role.EDITOR);
    Township.phone(first, household, "13900000002");
    Township.phone(second, household, "13900000003");
    Township.take(first, place.send(second, first));
  }

  @AfterEach
  void close() throws Trouble {
    first.close();
    second.close();
  }

  private void paper(String title, LocalDate day) throws Trouble {
    Row paper = Row.empty(Catalogue.DOCUMENT, first.ids().next())
        .with(DOCUMENT.HOUSEHOLD, household.id())
        .with(DOCUMENT.TITLE, title)
        .with(DOCUMENT.TAKEN_ON, day);
    first.save(Edit.begin().create(paper).build());
  }

  private String evidence() {
    Conflict conflict = first.conflicts().list().getFirst();
    return new ConflictWords(first.village(), first.sharing().trust()).evidence(conflict);
  }

  @Test
  void theLatestPapersOfTheHouseholdAreNamedAndTheOthersCounted() throws Trouble {
    assertEquals("", evidence());
    paper("户口簿", LocalDate.of(2024, 1, 5));
    paper("电话核实记录", LocalDate.of(2026, 2, 20));
    assertEquals("电话核实记录 2026-02-20 · 户口簿 2024-01-05", evidence());
    paper("旧照片", LocalDate.of(2020, 1, 5));
    paper("申请书", LocalDate.of(2019, 1, 5));
    assertEquals("电话核实记录 2026-02-20 · 户口簿 2024-01-05 · 旧照片 2020-01-05等，另有 1 份", evidence());
  }
}
