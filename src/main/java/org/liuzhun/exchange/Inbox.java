package org.liuzhun.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liuzhun.store.Joining;
import org.liuzhun.store.Sharing;
import org.liuzhun.store.Taken;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.log.Arrival;
import org.liuzhun.store.trust.Statement;
import org.liuzhun.store.trust.Trust;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes packages in (接收), completely or not at all, as often as one likes.
public final class Inbox {

  private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
  private static final Duration TOLERANCE = Duration.ofMinutes(10);

  private final Workbook workbook;
  private final PackageList packages;
  private final Clock clock;

  /// The inbox of an open workbook.
  public Inbox(Workbook workbook, Clock clock) {
    this.workbook = workbook;
    packages = new PackageList(workbook);
    this.clock = clock;
  }

  /// What a package says and does.
  ///
  /// @param sender the laptop that made it
  /// @param name the laptop's name
  /// @param holder who works with it
  /// @param village the village's name
  /// @param made when, by the sender's clock
  /// @param part the number of this part
  /// @param parts how many parts there are
  /// @param photographs how many photographs come with it that were missing here
  /// @param missing how many are missing still
  /// @param wrongClock whether it was made later than now, before what its sender sent last or
  ///     before what it has from here: some clock is wrong
  /// @param taken what taking it in comes to
  public record Receipt(
      UUID sender,
      String name,
      String holder,
      String village,
      OffsetDateTime made,
      int part,
      int parts,
      int photographs,
      int missing,
      boolean wrongClock,
      Taken taken) {

    /// Whether something before it is missing, so that it is to be taken in once more.
    boolean waits() {
      return taken.left().stream().anyMatch(left -> left.why() == Arrival.Aside.GAP);
    }

    /// Whether something was left aside that comes in when what is missing is here.
    boolean mayBeTakenAgain() {
      return taken.left().stream().anyMatch(left -> left.why().mayPass());
    }

    /// With what the rest of the same package came to afterwards.
    Receipt with(Receipt later) {
      return new Receipt(
          sender,
          name,
          holder,
          village,
          made,
          part,
          parts,
          photographs + later.photographs,
          later.missing,
          wrongClock || later.wrongClock,
          taken.with(later.taken));
    }
  }

  /// What taking a package in would come to; nothing changes.
  ///
  /// @throws Trouble when it cannot be taken in; the file stays as it is
  public Receipt preview(Path file) throws Trouble {
    Parcel parcel = open(file);
    Taken taken = workbook.sharing().preview(parcel.delivery());
    Set<String> missing =
        workbook.sharing().photographs().after(taken.changes()).missing();
    Set<String> coming = parcel.photographs();
    coming.retainAll(missing);
    int still = missing.size() - coming.size();
    return receipt(parcel, taken, coming.size(), still, wrongClock(parcel));
  }

  /// Takes a package in: first what it says, completely or not at all; then the photographs
  /// that the register names and that are not here.
  ///
  /// @throws Trouble when it cannot be taken in; nothing changed. Where only photographs found no
  ///     room, the register is complete, and taking the package in again brings the rest
  public Receipt take(Path file) throws Trouble {
    try {
      Receipt receipt = takeIn(file);
      if (!receipt.mayBeTakenAgain()) {
        new KeptPackages(workbook).taken(file);
      }
      return receipt;
    } catch (Trouble trouble) {
      Trouble told = switch (trouble.key()) {
        case "trouble.exchange.newer" -> kept(file, trouble);
        case "trouble.exchange.not-for-us" -> carried(file, trouble);
        default -> trouble;
      };
      if (told.equals(trouble)) {
        packages.refused(file, clock.instant(), trouble);
      }
      throw told;
    }
  }

  /// A package that needs a later program is kept until there is one.
  private Trouble kept(Path file, Trouble newer) throws Trouble {
    int reader = Parcel.reader(file, workbook.sharing().identity());
    try {
      boolean kept = new KeptPackages(workbook).keep(file, reader);
      if (kept) {
        packages.came(file, clock.instant(), Texts.of("exchange.package.kept"), 0);
      }
      return kept ? new Trouble(newer, "trouble.exchange.newer-kept") : newer;
    } catch (IOException e) {
      LOG.warn("a newer package was not kept: {}", e.getClass().getSimpleName());
      return newer;
    }
  }

  /// A package for others is taken along to them.
  private Trouble carried(Path file, Trouble closed) {
    try {
      boolean carried = new CarriedPackages(workbook, clock).keep(file);
      if (carried) {
        packages.came(file, clock.instant(), Texts.of("exchange.package.carried"), 0);
      }
      return carried ? new Trouble(closed, "trouble.exchange.carried") : closed;
    } catch (IOException e) {
      return new Trouble(e, "trouble.exchange.not-written", file);
    }
  }

  private Receipt takeIn(Path file) throws Trouble {
    Parcel parcel = open(file);
    boolean wrongClock = wrongClock(parcel);
    Taken taken = workbook.sharing().take(parcel.delivery());
    int came = keep(parcel);
    int missing = workbook.sharing().photographs().missing().size();
    Receipt receipt = receipt(parcel, taken, came, missing, wrongClock);
    packages.came(file, clock.instant(), receipt.name(), taken.cells(), marks(file, receipt));
    return receipt;
  }

  /// What waits for something earlier stays on offer; what waits for its laptop to be admitted is
  /// offered again when somebody was.
  private List<String> marks(Path file, Receipt receipt) {
    if (receipt.waits()) {
      return List.of();
    }
    return List.of(
        receipt.mayBeTakenAgain() ? Envelope.tried(file, packages.able()) : Envelope.mark(file));
  }

  private int keep(Parcel parcel) throws Trouble {
    Set<String> missing = workbook.sharing().photographs().missing();
    int[] came = new int[1];
    parcel.photographs(missing, (_, content) -> {
      workbook.attachments().put(content);
      came[0]++;
    });
    return came[0];
  }

  private Parcel open(Path file) throws Trouble {
    return checked(Parcel.open(file, workbook.sharing().identity()));
  }

  private Parcel checked(Parcel parcel) throws Trouble {
    parcel.check(workbook.sharing().space(), workbook.sharing().trust());
    return parcel;
  }

  private boolean wrongClock(Parcel parcel) throws Trouble {
    UUID sender = parcel.manifest().sender();
    Trust trust = workbook.sharing().trust();
    Trust next = trust.with(parcel.texts());
    Optional<Statement> last = trust.said(sender);
    return next.said(sender)
            .filter(now -> isBack(last, now) || isBeforeOurs(now))
            .isPresent()
        || parcel.manifest().made().toInstant().isAfter(clock.instant().plus(TOLERANCE));
  }

  private static boolean isBack(Optional<Statement> last, Statement now) {
    return last.filter(before -> isBack(before, now)).isPresent();
  }

  /// Whether its sender has something that was saved here after it spoke, as its clock says.
  private boolean isBeforeOurs(Statement now) {
    Sharing sharing = workbook.sharing();
    return sharing
        .savedAt(now.to(sharing.identity().device()))
        .filter(saved -> now.when().plus(TOLERANCE).isBefore(saved))
        .isPresent();
  }

  private static boolean isBack(Statement last, Statement now) {
    return now.turn() > last.turn() && now.when().plus(TOLERANCE).isBefore(last.when());
  }

  private Receipt receipt(
      Parcel parcel, Taken taken, int photographs, int missing, boolean wrongClock) throws Trouble {
    Manifest manifest = parcel.manifest();
    var certificate = workbook
        .sharing()
        .trust()
        .with(parcel.texts())
        .member(manifest.sender())
        .orElseThrow()
        .certificate();
    return new Receipt(
        manifest.sender(),
        certificate.name(),
        certificate.holder(),
        manifest.village(),
        manifest.made(),
        manifest.part(),
        manifest.parts(),
        photographs,
        missing,
        wrongClock,
        taken);
  }

  /// Becomes a workbook with the package that admits a waiting laptop. Where it was sent in parts,
  /// any of them will do, and the others lie in the same folder.
  ///
  /// @throws Trouble when the package does not admit it, `trouble.exchange.parts` when a part is
  ///     missing, `trouble.exchange.part` when one cannot be taken in; it goes on waiting
  public static Workbook welcome(Joining joining, Path file, WorkbookSettings settings)
      throws Trouble {
    Parcel parcel = Parcel.open(file, joining.identity());
    Manifest manifest = parcel.manifest();
    parcel.check(manifest.space(), Trust.of(manifest.space(), manifest.root(), List.of()));
    List<Path> parts = Parts.beside(file, manifest, joining.identity()).all();
    Workbook workbook =
        joining.complete(manifest.space(), manifest.root(), parcel.texts(), settings);
    Path at = file;
    try {
      Inbox inbox = new Inbox(workbook, settings.clock());
      for (Path part : parts) {
        at = part;
        inbox.welcomed(part, part.equals(file) ? Optional.of(parcel) : Optional.empty());
      }
      joining.end();
      return workbook;
    } catch (Trouble trouble) {
      workbook.close();
      throw at.equals(file) || !trouble.key().startsWith("trouble.exchange.")
          ? trouble
          : new Trouble(trouble, "trouble.exchange.part", at.getFileName(), trouble.getMessage());
    }
  }

  /// @param read the part when it was opened before
  private void welcomed(Path part, Optional<Parcel> read) throws Trouble {
    Parcel parcel = read.isPresent() ? checked(read.get()) : open(part);
    Taken taken = workbook.sharing().take(parcel.delivery());
    keep(parcel);
    String sender = workbook
        .sharing()
        .trust()
        .member(parcel.manifest().sender())
        .map(member -> member.certificate().name())
        .orElse("");
    packages.came(part, clock.instant(), sender, taken.cells());
  }
}
