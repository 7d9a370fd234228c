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

  private final Laptop mine = new Laptop(new UUID(9, 1), new Random(1), 0);
  private final Laptop theirs = new Laptop(new UUID(9, 2), new Random(2), 500);
  private final List<Laptop> both = List.of(mine, theirs);

  private Transaction edit(Laptop laptop, String field, String value) {
    Map<String, JsonNode> values = Map.of(field, TextNode.valueOf(value));
    return laptop.write(
        List.of(Author.edit(laptop.state.row(ROW), "household", ROW, values).orElseThrow()),
        List.of(),
        both);
  }

  private Transaction delete(Laptop laptop) {
    return laptop.write(
        List.of(Author.delete(laptop.state.row(ROW), "household", ROW).orElseThrow()),
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
    assertEquals(List.of(), mine.state.row(ROW).conflicts());
    assertEquals(Digest.of(mine.state), Digest.of(theirs.state));
  }

  @Test
  void twoPeopleWhoWriteOneFieldConflictUntilSomebodyWhoSawBothDecides() {
    give(edit(mine, "name", "a"), theirs);
    Transaction here = edit(mine, "name", "b");
    give(edit(theirs, "name", "c"), mine);
    give(here, theirs);
    assertEquals(List.of("name"), mine.state.row(ROW).conflicts());
    assertEquals(
        "c", Head.shown(mine.state.row(ROW).heads("name")).orElseThrow().value().asText());
    give(edit(mine, "name", "b"), theirs);
    assertEquals(List.of(), theirs.state.row(ROW).conflicts());
    assertEquals(
        "b",
        Head.shown(theirs.state.row(ROW).heads("name")).orElseThrow().value().asText());
  }

  @Test
  void theSameRowMadeOnTwoLaptopsIsOneRow() {
    Transaction here = edit(mine, "name", "a");
    give(edit(theirs, "name", "a"), mine);
    give(here, theirs);
    assertTrue(mine.state.row(ROW).visible());
    assertEquals(2, mine.state.row(ROW).heads("name").size());
    assertEquals(List.of(), mine.state.row(ROW).conflicts());
  }

  @Test
  void aDeletionNeverHidesAnEditThatItsAuthorHadNotSeen() {
    give(edit(mine, "name", "a"), theirs);
    Transaction deletion = delete(mine);
    assertFalse(mine.state.row(ROW).visible());
    give(edit(theirs, "phone", "1"), mine);
    give(deletion, theirs);
    assertTrue(mine.state.row(ROW).visible());
    assertEquals(List.of(RowState.LIFE), mine.state.row(ROW).conflicts());
    give(delete(mine), theirs);
    assertFalse(theirs.state.row(ROW).visible());
  }

  @Test
  void anErasedValueIsGoneAlsoWhereItArrivesLater() {
    Transaction secret = edit(mine, "name", "a");
    Transaction erasure =
        mine.write(Heading.Kind.ERASE, List.of(), List.of(new Line(secret.dot(), 1)), both);
    give(erasure, theirs);
    give(secret, theirs);
    assertTrue(theirs.state.row(ROW).heads("name").getFirst().erased());
    assertEquals(Digest.of(mine.state), Digest.of(theirs.state));
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
    assertFalse(mine.state.row(ROW).visible());
  }
}
