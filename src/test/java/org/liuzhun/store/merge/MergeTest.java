package org.liuzhun.store.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The merge in small stories.
class MergeTest {

  private static final UUID ROW = new UUID(1, 1);
  private static final RowKey KEY = new RowKey("household", ROW);

  private final Laptop mine = new Laptop(new UUID(9, 1), new Random(1), 0);
  private final Laptop theirs = new Laptop(new UUID(9, 2), new Random(2), 500);
  private final List<Laptop> both = List.of(mine, theirs);

  private Transaction edit(Laptop laptop, String field, String value) {
    Map<String, JsonNode> values = Map.of(field, TextNode.valueOf(value));
    return laptop.write(
        List.of(Author.edit(laptop.state.row(KEY), "household", ROW, values).orElseThrow()),
        List.of(),
        both);
  }

  private Transaction delete(Laptop laptop) {
    return laptop.write(
        List.of(Author.delete(laptop.state.row(KEY), "household", ROW).orElseThrow()),
        List.of(),
        both);
  }

  private static void give(Transaction transaction, Laptop to) {
    new Merge(to.state).accept(transaction);
  }

  @Test
  void twoPeopleWhoWriteDifferentFieldsDoNotConflict() {
    give(edit(mine, "name", "a"), theirs);
    Transaction phone = edit(mine, "phone", "1");
    give(edit(theirs, "bank", "b"), mine);
    give(phone, theirs);
    assertEquals(List.of(), mine.state.row(KEY).conflicts());
    assertEquals(Digest.of(mine.state), Digest.of(theirs.state));
  }

  @Test
  void twoPeopleWhoWriteOneFieldConflictUntilSomebodyWhoSawBothDecides() {
    give(edit(mine, "name", "a"), theirs);
    Transaction here = edit(mine, "name", "b");
    give(edit(theirs, "name", "c"), mine);
    give(here, theirs);
    assertEquals(List.of("name"), mine.state.row(KEY).conflicts());
    assertEquals(
        "c", Head.shown(mine.state.row(KEY).heads("name")).orElseThrow().value().asText());
    give(edit(mine, "name", "b"), theirs);
    assertEquals(List.of(), theirs.state.row(KEY).conflicts());
    assertEquals(
        "b",
        Head.shown(theirs.state.row(KEY).heads("name")).orElseThrow().value().asText());
  }

  @Test
  void theSameRowMadeOnTwoLaptopsIsOneRow() {
    Transaction here = edit(mine, "name", "a");
    give(edit(theirs, "name", "a"), mine);
    give(here, theirs);
    assertTrue(mine.state.row(KEY).visible());
    assertEquals(2, mine.state.row(KEY).heads("name").size());
    assertEquals(List.of(), mine.state.row(KEY).conflicts());
  }

  @Test
  void aDeletionNeverHidesAnEditThatItsAuthorHadNotSeen() {
    give(edit(mine, "name", "a"), theirs);
    Transaction deletion = delete(mine);
    assertFalse(mine.state.row(KEY).visible());
    give(edit(theirs, "phone", "1"), mine);
    give(deletion, theirs);
    assertTrue(mine.state.row(KEY).visible());
    assertEquals(List.of(RowState.LIFE), mine.state.row(KEY).conflicts());
    give(delete(mine), theirs);
    assertFalse(theirs.state.row(KEY).visible());
  }

  @Test
  void anErasedValueIsGoneAlsoWhereItArrivesLater() {
    Transaction secret = edit(mine, "name", "a");
    Transaction erasure =
        mine.write(Heading.Kind.ERASE, List.of(), List.of(new Line(secret.dot(), 1)), both);
    give(erasure, theirs);
    give(secret, theirs);
    assertTrue(theirs.state.row(KEY).heads("name").getFirst().erased());
    assertEquals(Digest.of(mine.state), Digest.of(theirs.state));
  }

  /// Whatever comes first, and whichever name is the smaller one.
  @Test
  void whatIsWrittenUnderAnotherKindTakesNothingFromARow() {
    for (String kind : List.of("asset", "zoo")) {
      RowKey other = new RowKey(kind, ROW);
      Transaction made = edit(mine, "name", kind);
      Map<String, JsonNode> values = Map.of("name", TextNode.valueOf("forged"));
      RowOp forged = Author.edit(theirs.state.row(other), kind, ROW, values).orElseThrow();
      give(theirs.write(List.of(forged), List.of(), both), mine);
      give(made, theirs);
      for (Laptop laptop : both) {
        assertTrue(laptop.state.row(KEY).visible());
        assertEquals(
            kind, laptop.state.row(KEY).heads("name").getFirst().value().asText());
        assertEquals(List.of(), laptop.state.row(KEY).conflicts());
      }
      assertEquals(Digest.of(mine.state), Digest.of(theirs.state));
    }
  }

  private Transaction undo(Laptop laptop, Transaction edit) {
    Undo.Plan plan = Undo.of(laptop.state, List.of(edit));
    assertEquals(List.of(), plan.left());
    return laptop.write(Heading.Kind.UNDO, plan.rows(), List.of(), both);
  }

  @Test
  void aRevivalCanBeTakenBackAfterAFieldFilledSinceWasEmptiedByUndo() {
    edit(mine, "name", "a");
    delete(mine);
    Transaction revival = edit(mine, "name", "b");
    undo(mine, edit(mine, "phone", "1"));
    undo(mine, revival);
    assertFalse(mine.state.row(KEY).visible());
  }
}
