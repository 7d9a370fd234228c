package org.liuzhun.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.text.Trouble;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Making the demonstration village: how far it is, and what is left when it is stopped.
@Timeout(180)
class DemonstrationTest {

  @TempDir
  Path home;

  private final Background background = new Background();
  private final Job job = new Job();
  private Path village;
  private StoredVillages villages;

  @BeforeEach
  void prepare() throws Exception {
    FxToolkit.registerPrimaryStage();
    village = home.resolve("demonstration");
    villages = new StoredVillages(village, background, MemorySession.CLOCK);
  }

  @AfterEach
  void close() {
    background.close();
  }

  @Test
  void theBarIsAtAKnownPlaceInEveryStepAndNeverGoesBack() throws Exception {
    List<Double> seen = Collections.synchronizedList(new ArrayList<>());
    job.progress().subscribe(done -> seen.add(done.doubleValue()));
    Session session = villages.demonstration(job).session();
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(60, session.village().dossiers().size());
    WorkbookOnDisk.close(session);
    List<Double> told = seen.stream().filter(done -> done >= 0).toList();
    assertTrue(told.containsAll(List.of(0.25, 0.5, 0.75)), told.toString());
    assertEquals(told.stream().sorted().toList(), told);
  }

  @Test
  void stoppedBeforeItIsDoneItLeavesNoVillageAndCanBeBegunAgain() throws Exception {
    job.progress().subscribe(done -> {
      if (done.doubleValue() > 0) {
        job.cancel();
      }
    });
    Trouble stopped = assertThrows(Trouble.class, () -> villages.demonstration(job));
    assertEquals("trouble.ui.stopped", stopped.key());
    try (var left = Files.list(home)) {
      assertTrue(left.allMatch(village::equals), "nothing but a whole village may be left");
    }
    Session session = villages.demonstration(new Job()).session();
    assertEquals(60, session.village().dossiers().size());
    WorkbookOnDisk.close(session);
  }

  @Test
  void whatABreakOffLeftIsSweptAwayAndNotTakenForAVillage() throws Exception {
    Files.createDirectories(home.resolve(".making-demonstration").resolve("journal"));
    job.cancel();
    assertThrows(Trouble.class, () -> villages.demonstration(job));
    assertFalse(Files.exists(village));
    assertFalse(Files.exists(home.resolve(".making-demonstration")));
  }
}
