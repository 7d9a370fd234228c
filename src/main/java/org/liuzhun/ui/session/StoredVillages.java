package org.liuzhun.ui.session;

import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.exchange.Admission;
import org.liuzhun.exchange.Inbox;
import org.liuzhun.hub.TownshipDesk;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.DeskFolder;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Joining;
import org.liuzhun.store.Restore;
import org.liuzhun.store.VillageFolder;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.backup.Trash;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.projection.Projection;
import org.liuzhun.store.trust.Certificate;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// Villages in workbooks on disk.
public final class StoredVillages implements Villages {

  private static final int HOUSEHOLDS = 60;
  private static final long SEED = 6;
  private static final int STEPS = 4;
  private static final int OPENING = 3;

  private final Path demonstration;
  private final Background background;
  private final Clock clock;

  /// Villages on this machine.
  ///
  /// @param demonstration where the demonstration village lies, or will
  public StoredVillages(Path demonstration, Background background, Clock clock) {
    this.demonstration = demonstration;
    this.background = background;
    this.clock = clock;
  }

  /// Loads in the background what opening a village needs, while a passphrase is typed.
  public void warmUp() {
    Work<Boolean> loading = () -> {
      Projection.warmUp();
      return true;
    };
    background.run(Lane.STORE, loading, _ -> {}, _ -> {});
  }

  @Override
  public Clock clock() {
    return clock;
  }

  @Override
  public Opened demonstration(Job job) throws Trouble {
    String person = Texts.of("ui.welcome.demonstration.person");
    if (!Files.exists(demonstration)) {
      make(person, job);
    }
    WorkbookSettings settings = new WorkbookSettings(
        person, clock, done -> job.report((OPENING + done) / STEPS, step(OPENING)));
    return opened(
        unlessStopped(Workbook.open(demonstration, Credentials.demonstration(), settings), job),
        person,
        false);
  }

  /// Makes the demonstration village aside, so that one that was stopped or broken off leaves
  /// nothing that could be taken for a village.
  private void make(String person, Job job) throws Trouble {
    Path aside = demonstration.resolveSibling(".making-" + demonstration.getFileName());
    try {
      try {
        Trash.remove(aside);
        begin(0, job);
        DemoVillage village = DemoVillage.of(HOUSEHOLDS, SEED, LocalDate.now(clock));
        begin(1, job);
        WorkbookSettings settings = WorkbookSettings.of(person, clock);
        try (Workbook made = Workbook.create(aside, Credentials.demonstration(), settings)) {
          begin(2, job);
          village.into(made, LocalDate.now(clock));
        }
        begin(OPENING, job);
        SafeFile.move(aside, demonstration);
      } finally {
        Trash.remove(aside);
      }
    } catch (IOException e) {
      throw new Trouble(e, "trouble.store.disk", String.valueOf(e.getMessage()));
    }
  }

  private static void begin(int step, Job job) throws Trouble {
    goOn(job);
    job.report((double) step / STEPS, step(step));
  }

  private static String step(int step) {
    String doing = Texts.of("ui.welcome.making-demonstration." + step);
    return Texts.of("ui.welcome.step", step + 1, STEPS, doing);
  }

  @Override
  public Created create(NewVillage village) throws Trouble {
    Credentials credentials = Credentials.passphrase(new String(village.passphrase()));
    Workbook workbook = Workbook.create(
        village.folder(), credentials, WorkbookSettings.of(village.person(), clock));
    Row row = Row.empty(Catalogue.VILLAGE, workbook.ids().next())
        .with(VILLAGE.NAME, village.name())
        .with(VILLAGE.CODE, village.code().isEmpty() ? null : village.code());
    workbook.save(Edit.begin().create(row).build());
    return new Created(
        opened(workbook, village.person(), true), workbook.recoveryCode().orElse(""));
  }

  @Override
  public Opened open(Path folder, String person, char[] passphrase, Job job) throws Trouble {
    Credentials credentials = passphrase.length == 0
        ? Credentials.demonstration()
        : Credentials.typed(new String(passphrase));
    return opened(
        unlessStopped(Workbook.open(folder, credentials, settings(person, job)), job),
        person,
        true);
  }

  @Override
  public Asked ask(NewLaptop laptop) throws Trouble {
    Joining.Begun begun = Joining.begin(
        laptop.folder(),
        Credentials.passphrase(new String(laptop.passphrase())),
        laptop.name(),
        laptop.person());
    Admission.write(begun.joining().request(), laptop.request());
    return new Asked(
        laptop.folder(),
        begun.joining().request().number(),
        begun.recoveryCode().orElse(""));
  }

  @Override
  public Welcomed welcome(Path folder, String person, char[] passphrase, Path file, Job job)
      throws Trouble {
    Joining joining = Joining.open(folder, Credentials.typed(new String(passphrase)));
    Workbook workbook = Inbox.welcome(joining, file, settings(person, job));
    String number =
        workbook.sharing().trust().founder().map(Certificate::number).orElse("");
    return new Welcomed(opened(workbook, person, true), number);
  }

  @Override
  public MadeDesk makeDesk(NewDesk desk) throws Trouble {
    DeskFolder.Begun begun = DeskFolder.create(
        desk.folder(),
        Credentials.passphrase(new String(desk.passphrase())),
        desk.name(),
        desk.person());
    return new MadeDesk(
        new TownshipDesk(begun.desk(), desk.person(), clock),
        begun.recoveryCode().orElse(""));
  }

  @Override
  public TownshipDesk desk(Path folder, String person, char[] passphrase) throws Trouble {
    Credentials credentials = passphrase.length == 0
        ? Credentials.demonstration()
        : Credentials.typed(new String(passphrase));
    return new TownshipDesk(DeskFolder.open(folder, credentials, clock), person, clock);
  }

  @Override
  public Opened restore(Path backup, Path home, String person, char[] words, Job job)
      throws Trouble {
    Credentials credentials =
        words.length == 0 ? Credentials.demonstration() : Credentials.typed(new String(words));
    try (Restore restore = Restore.of(backup, home, credentials, settings(person, job))) {
      goOn(job);
      String name = restore.village().village().get(VILLAGE.NAME);
      Path folder = VillageFolder.of(home, name == null ? Texts.of("keep.restore.folder") : name);
      return opened(restore.into(folder), person, true);
    }
  }

  /// Stops here when the person no longer wants it.
  private static void goOn(Job job) throws Trouble {
    if (job.isCancelled()) {
      throw new Trouble("trouble.ui.stopped");
    }
  }

  private static Workbook unlessStopped(Workbook workbook, Job job) throws Trouble {
    if (job.isCancelled()) {
      workbook.close();
    }
    goOn(job);
    return workbook;
  }

  private WorkbookSettings settings(String person, Job job) {
    return new WorkbookSettings(
        person, clock, done -> job.report(done, Texts.of("ui.welcome.opening")));
  }

  private Opened opened(Workbook workbook, String person, boolean remembered) {
    WorkbookSession session = new WorkbookSession(workbook, background, clock, person);
    if (remembered) {
      background.show(session.safekeeping().orElseThrow()::begin);
    }
    return new Opened(workbook.folder(), remembered, session);
  }
}
