package org.liuzhun.ui;

import java.nio.file.Path;
import java.time.Clock;
import org.liuzhun.hub.TownshipDesk;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.Job;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.session.StoredVillages;
import org.liuzhun.ui.session.Villages;

/// The village of this session behind every way in; restoring makes real workbooks.
record OneVillage(Path home, Session session, Background background) implements Villages {

  @Override
  public Clock clock() {
    return MemorySession.CLOCK;
  }

  @Override
  public Opened demonstration(Job job) {
    return new Opened(home, false, session);
  }

  @Override
  public Created create(NewVillage village) {
    return new Created(new Opened(home, false, session), "4KQ7-2M9X-TT3B-8WZA-R6PD-5HNE-7C2V");
  }

  @Override
  public Opened open(Path folder, String person, char[] passphrase, Job job) {
    return demonstration(job);
  }

  @Override
  public Opened restore(Path backup, Path place, String person, char[] words, Job job)
      throws Trouble {
    return stored().restore(backup, place, person, words, job);
  }

  @Override
  public MadeDesk makeDesk(NewDesk desk) throws Trouble {
    return stored().makeDesk(desk);
  }

  @Override
  public TownshipDesk desk(Path folder, String person, char[] passphrase) throws Trouble {
    return stored().desk(folder, person, passphrase);
  }

  @Override
  public Asked ask(NewLaptop laptop) throws Trouble {
    return stored().ask(laptop);
  }

  @Override
  public Welcomed welcome(Path folder, String person, char[] passphrase, Path file, Job job)
      throws Trouble {
    return stored().welcome(folder, person, passphrase, file, job);
  }

  private StoredVillages stored() {
    return new StoredVillages(home.resolve("demo"), background, MemorySession.CLOCK);
  }
}
