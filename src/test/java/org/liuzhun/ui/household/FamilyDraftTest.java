package org.liuzhun.ui.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Cover;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.LeaveReason;
import org.liuzhun.ui.session.MemorySession;

/// What the panel of family changes asks for before it can do anything.
class FamilyDraftTest {

  private static final LocalDate TODAY = LocalDate.now(MemorySession.CLOCK);
  private final RowId ids = new RowId(MemorySession.CLOCK, new Random(1));
  private final VillageFile village =
      VillageFile.of(DemoVillage.of(12, 7, TODAY).rows());
  private final Dossier dossier = village.dossiers().stream()
      .filter(one -> one.members(TODAY).size() > 3)
      .findFirst()
      .orElseThrow();
  private final Subject subject =
      new Subject(village, dossier, TODAY, List.of(), Policy.of(village), Cover.HIDDEN);
  private final Row nothing = Row.empty(Catalogue.MEMBERSHIP, new UUID(0, 1));

  private String missing(FamilyAction action, Member who, Row said, UUID... leaving) {
    return assertInstanceOf(
            FamilyDraft.Missing.class,
            new FamilyDraft(action, subject, who, said, Set.of(leaving)).outcome(ids))
        .key()
        .substring("ui.household.family.missing.".length());
  }

  @Test
  void aHeadLeavesOnlyWhenAnotherIsNamed() {
    Member head = dossier.head(TODAY).orElseThrow();
    Row died = nothing.with(MEMBERSHIP.LEAVE_REASON, Coded.of(LeaveReason.DEATH));
    assertEquals("reason", missing(FamilyAction.LEAVE, head, nothing));
    assertEquals("next", missing(FamilyAction.LEAVE, head, died));
    Member other = dossier.members(TODAY).get(1);
    Row said = died.with(MEMBERSHIP.PERSON, other.file().id());
    var ready = assertInstanceOf(
        FamilyDraft.Ready.class,
        new FamilyDraft(FamilyAction.LEAVE, subject, head, said, Set.of()).outcome(ids));
    assertEquals(dossier.id(), ready.household());
  }

  @Test
  void aSplitNeedsThoseWhoGoAndTheirHead() {
    Member head = dossier.head(TODAY).orElseThrow();
    UUID one = dossier.members(TODAY).get(1).file().id();
    assertEquals("leaving", missing(FamilyAction.SPLIT, head, nothing));
    assertEquals(
        "head-stays", missing(FamilyAction.SPLIT, head, nothing, head.file().id()));
    assertEquals("next-of-leaving", missing(FamilyAction.SPLIT, head, nothing, one));
  }

  @Test
  void householdsDoNotMergeWithThemselves() {
    Member head = dossier.head(TODAY).orElseThrow();
    Row said = nothing.with(MEMBERSHIP.HOUSEHOLD, dossier.id());
    assertEquals("household", missing(FamilyAction.MERGE, head, said));
  }
}
