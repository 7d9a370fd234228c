package org.liuzhun.ui;

import java.nio.file.Path;
import java.time.Clock;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.hub.TownshipDesk;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.session.Job;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.Villages;

/// Villages that live in memory only.
final class MemoryVillages implements Villages {

  private static final int HOUSEHOLDS = 60;

  private final Path home;
  private final int households;

  MemoryVillages(Path home) {
    this(home, HOUSEHOLDS);
  }

  MemoryVillages(Path home, int households) {
    this.home = home;
    this.households = households;
  }

  @Override
  public Clock clock() {
    return MemorySession.CLOCK;
  }

  @Override
  public Opened demonstration(Job job) {
    return invented();
  }

  private Opened invented() {
    var today = MemorySession.CLOCK.instant().atZone(MemorySession.CLOCK.getZone());
    DemoVillage village = DemoVillage.of(households, 1, today.toLocalDate());
    return new Opened(
        home.resolve("demo"), false, new MemorySession(VillageFile.of(village.rows())));
  }

  @Override
  public Created create(NewVillage village) {
    Opened opened = new Opened(village.folder(), true, new MemorySession(VillageFile.empty()));
    return new Created(opened, "4KQ7-2M9X-TT3B-8WZA-R6PD-5HNE");
  }

  @Override
  public Opened open(Path folder, String person, char[] passphrase, Job job) {
    return invented();
  }

  @Override
  public MadeDesk makeDesk(NewDesk desk) throws Trouble {
    throw new Trouble("trouble.store.no-desk", desk.folder());
  }

  @Override
  public TownshipDesk desk(Path folder, String person, char[] passphrase) throws Trouble {
    throw new Trouble("trouble.store.no-desk", folder);
  }

  @Override
  public Opened restore(Path backup, Path place, String person, char[] words, Job job) {
    return invented();
  }

  @Override
  public Asked ask(NewLaptop laptop) {
    return new Asked(laptop.folder(), "0000 0000 0000", "4KQ7-2M9X-TT3B-8WZA-R6PD-5HNE");
  }

  @Override
  public Welcomed welcome(Path folder, String person, char[] passphrase, Path file, Job job) {
    return new Welcomed(invented(), "0000 0000 0000");
  }
}
