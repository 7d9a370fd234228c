package org.liuzhun.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liuzhun.exchange.view.Answer;
import org.liuzhun.exchange.view.Proposal;
import org.liuzhun.exchange.view.View;
import org.liuzhun.exchange.view.ViewPlan;
import org.liuzhun.exchange.view.ViewText;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.store.SealedNote;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// What views hide, and what answers to them may not bring.
class ProposedTest extends ViewCase {

  private String slipped(View view, Row row, String field, JsonNode value) {
    Answer.Proposed slipped = new Answer.Proposed(row.id(), field, value, "x");
    return refused(() -> proposals().take(answered(view, slipped)));
  }

  @Test
  void whatNoFormTakesCannotBeProposedTypedOrWrittenByHand() throws Exception {
    View view = view(field("person.name"), BANK);
    String name = "person.name";
    assertEquals("trouble.view.not-so", refused(() -> answered(view, name, "王**")));
    assertEquals("trouble.view.not-so", refused(() -> answered(view, name, "")));
    assertEquals("trouble.exchange.damaged", slipped(view, person, name, TextNode.valueOf("王**")));
    assertEquals("trouble.exchange.damaged", slipped(view, person, name, NullNode.getInstance()));
    assertEquals(
        "trouble.exchange.damaged",
        slipped(view, household, "household.bank", TextNode.valueOf("农\u001b[2J商行")));
    assertTrue(proposals().read().isEmpty());
    assertEquals(1, proposals().take(answered(view, name, "王秀莲")).fresh());
    assertEquals(1, proposals().take(answered(view, "household.bank", "")).fresh());
  }

  @Test
  void whatNamesARowCannotBeProposed() throws Exception {
    Row year = Row.empty(Catalogue.HOUSEHOLD_YEAR, new UUID(0, 0))
        .with(HOUSEHOLD_YEAR.HOUSEHOLD, household.id())
        .with(HOUSEHOLD_YEAR.YEAR, 2026)
        .underItsKey();
    village.save(Edit.begin().create(year).build());
    View view = view(field("household_year.year"));
    assertEquals(
        "trouble.view.not-so",
        refused(() -> Answer.proposed(view, year.id(), "household_year.year", "2025", "x")));
    assertEquals(
        "trouble.exchange.damaged", slipped(view, year, "household_year.year", new IntNode(2025)));
  }

  @Test
  void everyNameIsShortenedAndKeptColumnsDoNotTravel() throws Exception {
    village.save(Edit.begin().set(household, HOUSEHOLD.ACCOUNT_NAME, "王秀英").build());
    View view = view(field("household.account_name"));
    assertEquals("王**", cell(view, 0, 0));
    assertFalse(ViewPlan.may(field("other_column.value")));
  }

  @Test
  void whetherNamesStandWholeIsNoted() throws Exception {
    sent(plan(BANK));
    assertTrue(noted().contains(Texts.of("view.names-short")), noted());
    ViewPlan whole =
        new ViewPlan("县", "核对", TODAY, List.of(BANK), Set.of(household.id()), false, true);
    sent(whole);
    assertTrue(noted().contains(Texts.of("view.names-whole")), noted());
  }

  private String noted() throws Trouble {
    return village.access().read().entries().getLast().what();
  }

  @Test
  void controlCharactersStayOutOfWhatIsShown() throws Exception {
    ViewPlan plan = new ViewPlan(
        "县\u001b[2J局", "核\n对", TODAY, List.of(BANK), Set.of(household.id()), false, false);
    View view = ViewText.open(sent(plan), key, TODAY);
    assertEquals("县 [2J局", view.whom());
    assertEquals("核 对", view.purpose());
    UUID row = household.id();
    assertEquals(
        "trouble.view.no-reason",
        refused(() -> Answer.proposed(view, row, "household.bank", "农商行", "\u200b")));
    proposals().take(answered(view, Answer.proposed(view, row, "household.bank", "农", "a\u001bb")));
    assertEquals("a b", proposals().read().getFirst().reason());
  }

  @Test
  void aDecidedProposalKeepsNothingOfThePersonAndAnIdNumberIsNeverListedWhole() throws Exception {
    ViewPlan plan = new ViewPlan(
        "县", "核对", TODAY, List.of(field("person.id_number")), Set.of(household.id()), true, true);
    View view = ViewText.open(sent(plan), key, TODAY);
    Path answer = answered(view, "person.id_number", "530100197001011218");
    proposals().take(answer);
    Proposal open = proposals().read().getFirst();
    assertEquals(field("person.id_number").mask(ID), open.base());
    Proposal decided = proposals().decline(open.id(), "未核实");
    assertEquals(open.household(), decided.household());
    Proposal kept = proposals().read().getFirst();
    assertEquals(List.of("", "", ""), List.of(kept.household(), kept.base(), kept.reason()));
    assertEquals("", kept.proposed(Locale.CHINESE));
    assertEquals(0, proposals().take(answer).fresh());
  }

  @Test
  void decidedProposalsMakeRoomAndOpenOnesDoNot() throws Exception {
    View view = view(BANK);
    proposals().take(answered(view, "household.bank", "农商行"));
    SealedNote note = village.sharing().note("proposals");
    String line = new String(note.read().orElseThrow(), StandardCharsets.UTF_8);
    String id = proposals().read().getFirst().id();
    StringBuilder full = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      full.append(line.replace(id, "n" + i));
    }
    note.write(full.toString().getBytes(StandardCharsets.UTF_8));
    Path more = answered(view, "household.bank", "建行");
    assertEquals("trouble.view.too-many", refused(() -> proposals().take(more)));
    proposals().decline("n7", "x");
    assertEquals(1, proposals().take(more).fresh());
    List<Proposal> all = proposals().read();
    assertEquals(10_000, all.size());
    assertTrue(all.stream().noneMatch(one -> one.id().equals("n7")));
  }

  @Test
  void aDamagedListIsSaidAndStays() throws Exception {
    Path answer = answered(view(BANK), "household.bank", "农商行");
    proposals().take(answer);
    Path list;
    try (Stream<Path> files = Files.walk(folder.resolve("first"))) {
      list = files.filter(file -> file.endsWith("proposals")).findFirst().orElseThrow();
    }
    byte[] damaged = Files.readAllBytes(list);
    damaged[damaged.length / 2] ^= 1;
    Files.write(list, damaged);
    assertEquals("trouble.view.list-damaged", refused(() -> proposals().read()));
    assertEquals("trouble.view.list-damaged", refused(() -> proposals().take(answer)));
    assertFalse(proposals().forget());
    assertArrayEquals(damaged, Files.readAllBytes(list));
  }
}
