package org.liuzhun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liuzhun.exchange.view.Answer;
import org.liuzhun.exchange.view.Proposal;
import org.liuzhun.exchange.view.Proposals;
import org.liuzhun.exchange.view.View;
import org.liuzhun.exchange.view.ViewPlan;
import org.liuzhun.exchange.view.ViewText;
import org.liuzhun.exchange.view.ViewWriter;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.store.SealedNote;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.trust.Role;

/// Proposals on several laptops of the village, and proposals about what is erased.
class TravellingProposalsTest extends ViewCase {

  private static Proposals of(Workbook book) {
    return new Proposals(book, Township.CLOCK);
  }

  private static List<Proposal.State> states(Workbook book) throws Exception {
    return of(book).read().stream().map(Proposal::state).toList();
  }

  private static String bank(Workbook book, Row household) {
    return book.village().all(Catalogue.HOUSEHOLD).stream()
        .filter(row -> row.id().equals(household.id()))
        .findFirst()
        .orElseThrow()
        .get(HOUSEHOLD.BANK);
  }

  /// What one laptop took in lies on the stick for the other, which takes it in as well.
  private void handedOn(Workbook second) throws Exception {
    Path answer = answered(view(BANK), "household.bank", "农商行");
    assertFalse(proposals().isAnswer(folder.resolve("view.lzv")));
    assertTrue(proposals().isAnswer(answer));
    assertEquals(1, proposals().preview(answer).fresh());
    assertEquals(List.of(), proposals().open());
    proposals().take(answer);
    Path stick = Files.createDirectory(folder.resolve("stick"));
    assertEquals(1, new CarriedPackages(village, Township.CLOCK).handOn(stick));
    try (Stream<Path> files = Files.list(stick)) {
      assertEquals(1, of(second).take(files.findFirst().orElseThrow()).fresh());
    }
  }

  @Test
  void anAnswerThatBroughtNothingNewOrWasRefusedIsOfferedOnce() throws Exception {
    Path stick = Files.createDirectory(folder.resolve("stick"));
    new RememberedFolder(village).set(stick);
    Path answer = answered(view(BANK), "household.bank", "农商行");
    Path copy = Files.copy(answer, stick.resolve("answer.lza"));
    assertEquals(List.of(copy), new RememberedFolder(village).watch().waiting());
    proposals().take(answer);
    proposals().take(copy);
    new CarriedPackages(village, Township.CLOCK).drop(_ -> true);
    assertEquals(List.of(), new RememberedFolder(village).watch().waiting());
  }

  @Test
  void whatOneLaptopTakesIsNotAskedOnTheOther() throws Exception {
    try (Workbook second = place.join(village, "second", Role.EDITOR)) {
      handedOn(second);
      String id = of(second).open().getFirst().proposal().id();
      of(second).accept(id, "看过存折");
      assertEquals(List.of(Proposal.State.OPEN), states(village));
      new Inbox(village, Township.CLOCK).take(place.send(second, village));
      assertEquals(List.of(Proposal.State.ACCEPTED), states(village));
      assertEquals("", proposals().read().getFirst().reason());
      assertEquals("农商行", bank(village, household));
      assertEquals(0, village.status().conflicts());
      second.undo();
      assertEquals("信用社", bank(second, household));
    }
  }

  @Test
  void whatOneLaptopDeclinesIsNotAskedOnTheOther() throws Exception {
    try (Workbook second = place.join(village, "second", Role.EDITOR)) {
      handedOn(second);
      proposals().decline(proposals().open().getFirst().proposal().id(), "未核实");
      new Inbox(second, Township.CLOCK).take(place.send(village, second));
      assertEquals(List.of(Proposal.State.DECLINED), states(second));
      assertEquals("信用社", bank(second, household));
    }
  }

  private String held() throws Exception {
    return new String(
        village.sharing().note("proposals").read().orElseThrow(), StandardCharsets.UTF_8);
  }

  @Test
  void aProposalAboutAnErasedValueGoesAndOneBesideItStays() throws Exception {
    var view = view(PHONE, BANK);
    Path answer = answered(
        view,
        Answer.proposed(view, household.id(), "household.phone", "13912345678", "本人来电"),
        Answer.proposed(view, household.id(), "household.bank", "农商行", "存折"));
    proposals().take(answer);
    assertEquals(2, proposals().open().size());
    village.erasing().value(household, PHONE, "本人要求");
    assertEquals(List.of(Proposal.State.ERASED, Proposal.State.OPEN), states(village));
    assertFalse(held().contains("13912345678"));
    assertEquals(0, proposals().take(answer).fresh());
  }

  @Test
  void aProposalAboutAnErasedHouseholdGoesAlsoWhenItComesLater() throws Exception {
    Path answer = answered(view(BANK), "household.bank", "农商行");
    village.erasing().household(household.id(), "本人要求");
    assertEquals(1, proposals().take(answer).fresh() + proposals().open().size());
    assertEquals(List.of(Proposal.State.ERASED), states(village));
    assertFalse(held().contains("农商行"));
  }

  /// A view of a laptop whose clock is wrong by so many days.
  private View wrong(int days) throws Exception {
    Clock clock = Clock.offset(Township.CLOCK, Duration.ofDays(days));
    LocalDate until = TODAY.plusDays(120);
    ViewPlan plan =
        new ViewPlan("县民政局", "低保核对", until, List.of(PHONE), Set.of(household.id()), false, false);
    Path file = folder.resolve("wrong.lzv");
    new ViewWriter(village, clock).write(plan, lock, file);
    return ViewText.open(file, key, TODAY);
  }

  @Test
  void noWrongClockKeepsWhatWasErasedOrForgetsWhatCameAfterIt() throws Exception {
    View before = wrong(100);
    proposals().take(answered(before, "household.phone", "13912345678"));
    village.erasing().value(household, PHONE, "本人要求");
    Township.phone(village, household, "13900000033");
    assertEquals(List.of(Proposal.State.ERASED), states(village));
    assertFalse(held().contains("13900000001"), "what the reader saw is what was erased");
    View after = wrong(-100);
    proposals().take(answered(after, "household.phone", "13900000044"));
    assertEquals(List.of(Proposal.State.ERASED, Proposal.State.OPEN), states(village));
  }

  /// As a program wrote it that did not say yet how far the log reached.
  private void formerly(String made) throws Exception {
    SealedNote note = village.sharing().note("proposals");
    String line = new JsonMapper()
        .readValue(held(), ObjectNode.class)
        .put("made", made)
        .without("seen")
        .toString();
    note.write(line.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whereNobodySaidHowFarTheLogReachedTheTimeOfTheViewTells() throws Exception {
    village.erasing().value(household, BANK, "本人要求");
    village.save(Edit.begin().set(household, HOUSEHOLD.BANK, "农商行").build());
    proposals().take(answered(view(BANK), "household.bank", "信用社"));
    formerly("2026-12-31T00:00:00+08:00");
    assertEquals(List.of(Proposal.State.OPEN), states(village));
    formerly("2020-01-01T00:00:00+08:00");
    assertEquals(List.of(Proposal.State.ERASED), states(village));
  }

  private int carried() throws Exception {
    return new CarriedPackages(village, Township.CLOCK).count();
  }

  @Test
  void whatAViewShowedBeforeAnErasureGoesAlsoWhenAnotherValueStandsThere() throws Exception {
    View view = view(PHONE, BANK);
    proposals().take(answered(view, "household.bank", "农商行"));
    proposals().take(answered(view, "household.phone", "13912345678"));
    assertEquals(2, carried());
    village.erasing().value(household, PHONE, "本人要求");
    Township.phone(village, household, "13900000033");
    assertEquals(List.of(Proposal.State.OPEN, Proposal.State.ERASED), states(village));
    assertFalse(held().contains("13912345678"));
    assertEquals(1, carried());
    Path late = answered(view, "household.phone", "13900000044");
    assertEquals(1, proposals().take(late).fresh());
    assertFalse(held().contains("13900000044"));
    assertEquals(1, carried());
    Clock later = Clock.offset(Township.CLOCK, Duration.ofMinutes(1));
    Path file = folder.resolve("later.lzv");
    new ViewWriter(village, later).write(plan(PHONE), lock, file);
    proposals().take(answered(ViewText.open(file, key, TODAY), "household.phone", "13900000055"));
    assertEquals("13900000055", proposals().open().getLast().proposed(true));
  }

  @Test
  void aCarriedAnswerGoesWithWhatWasErasedAlsoWhenItWasDecided() throws Exception {
    proposals().take(answered(view(BANK), "household.bank", "农商行"));
    proposals().accept(proposals().open().getFirst().proposal().id(), "");
    assertEquals(1, carried());
    village.erasing().household(household.id(), "本人要求");
    assertTrue(proposals().forget());
    assertEquals(0, carried());
  }
}
