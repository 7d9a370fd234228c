package org.liuzhun.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.MONITORING_SNAPSHOT;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.SnapshotKind;

class SnapshotTest {

  private final Family family = CleanFamily.of(1);
  private final VillageFile village = Family.village(family);
  private final Policy policy = Policy.of(village);
  private final Row episode = Row.empty(Catalogue.EPISODE, new UUID(9, 1));

  @Test
  void itSaysWhatTheLastAccountAndTheGuaranteesSay() {
    Situation situation = situation();
    IncomeAccount account =
        IncomeAccount.last(situation.dossier(), policy, Family.TODAY).orElseThrow();
    Row snapshot = Snapshot.of(situation, episode, policy);
    assertEquals(account.net(), snapshot.get(MONITORING_SNAPSHOT.NET));
    assertEquals(account.perHead().orElseThrow(), snapshot.get(MONITORING_SNAPSHOT.PER_HEAD));
    assertEquals(situation.members().size(), snapshot.get(MONITORING_SNAPSHOT.MEMBERS));
    assertTrue(snapshot.no(MONITORING_SNAPSHOT.HOUSE_DAMAGED), "a sound house");
    assertEquals(0, snapshot.get(MONITORING_SNAPSHOT.DROPOUTS));
  }

  @Test
  void identificationComesFirstAndRemovalOnceTheRiskIsGone() {
    assertEquals(Coded.of(SnapshotKind.IDENTIFICATION), kind(episode));
    Row ended = episode.with(EPISODE.ENDED_ON, Family.TODAY);
    assertEquals(Coded.of(SnapshotKind.REMOVAL), kind(ended));
    assertEquals(
        Coded.of(SnapshotKind.IDENTIFICATION),
        kind(episode.with(EPISODE.ENDED_ON, Family.TODAY.plusDays(1))));
  }

  private Object kind(Row row) {
    return Snapshot.of(situation(), row, policy).get(MONITORING_SNAPSHOT.KIND);
  }

  private Situation situation() {
    return Situation.of(List.copyOf(village.dossiers()).getFirst(), Family.TODAY);
  }
}
