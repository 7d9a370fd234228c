package org.liuzhun.store;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.store.log.Arrival;
import org.liuzhun.store.log.Reach;
import org.liuzhun.store.log.SealedSegment;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.RowKey;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.store.projection.Projection;
import org.liuzhun.store.trust.Certificate;
import org.liuzhun.store.trust.Member;
import org.liuzhun.store.trust.Request;
import org.liuzhun.store.trust.Revocation;
import org.liuzhun.store.trust.Role;
import org.liuzhun.store.trust.SignedText;
import org.liuzhun.store.trust.Statement;
import org.liuzhun.store.trust.Trust;
import org.liuzhun.text.Trouble;

/// A workbook's side towards other laptops (与其他电脑往来): what it can hand over, and what it takes in.
/// On the workbook's thread only.
public final class Sharing {

  private final Workbook workbook;
  private final Opened opened;
  private final WorkbookSettings settings;

  Sharing(Workbook workbook, Opened opened, WorkbookSettings settings) {
    this.workbook = workbook;
    this.opened = opened;
    this.settings = settings;
  }

  /// The village's data set.
  public UUID space() {
    return opened.space();
  }

  /// This laptop's identity, for signing and for reading what was sealed for it.
  public Identity identity() {
    return opened.keys().identity();
  }

  /// Who belongs.
  public Trust trust() {
    return opened.membership().trust();
  }

  /// How far the log reaches for each laptop; what is saved is sealed first.
  public Map<UUID, Reach> have() throws Trouble {
    return Opened.guarded(() -> {
      opened.log().seal();
      return opened.log().reach();
    });
  }

  /// The segments behind these numbers, own and others'.
  ///
  /// @param after the last number of each laptop that the receiver has
  public List<SealedSegment> segments(Map<UUID, Long> after) throws Trouble {
    return Opened.guarded(() -> {
      opened.log().seal();
      return opened.log().sealed(after);
    });
  }

  /// The segments that some of these laptops have not said they have. Where what one has is not
  /// what the log has, it gets everything.
  public List<SealedSegment> segmentsFor(Collection<UUID> receivers) throws Trouble {
    return Opened.guarded(() -> {
      opened.log().seal();
      Map<UUID, Long> after = null;
      for (UUID receiver : receivers) {
        Map<UUID, Long> has = common(trust().said(receiver));
        if (after == null) {
          after = new HashMap<>(has);
        } else {
          after.replaceAll((device, to) -> Math.min(to, has.getOrDefault(device, 0L)));
        }
      }
      return opened.log().sealed(after == null ? Map.of() : after);
    });
  }

  private Map<UUID, Long> common(Optional<Statement> said) throws IOException, Trouble {
    Map<UUID, Long> common = new HashMap<>();
    if (said.isPresent()) {
      for (Map.Entry<UUID, Reach> entry : said.get().have().entrySet()) {
        Optional<String> here =
            opened.log().chainAt(entry.getKey(), entry.getValue().to());
        boolean same = here.isEmpty() || here.get().equals(entry.getValue().chain());
        common.put(entry.getKey(), same ? entry.getValue().to() : 0);
      }
    }
    return common;
  }

  /// An encrypted file for what is only remembered.
  public SealedNote note(String name) {
    return new SealedNote(opened.folder(), name, opened.keys());
  }

  /// What revoked laptops wrote afterwards.
  public Apart apart() {
    return new Apart(workbook, opened);
  }

  /// When this laptop saved its transaction of this number, by its own clock.
  public Optional<OffsetDateTime> savedAt(long number) {
    return opened.projection().heading(new Dot(identity().device(), number)).map(Heading::wall);
  }

  /// The photographs that the register names.
  public Photographs photographs() {
    return new Photographs(workbook.village(), workbook.attachments());
  }

  /// Certificates, revocations and statements, with a new statement of this laptop.
  public List<SignedText> texts() throws Trouble {
    long turn = trust().said(identity().device()).map(Statement::turn).orElse(0L) + 1;
    Statement now =
        Statement.say(identity(), space(), turn, have(), photographs().missing(), now());
    return Opened.guarded(() -> {
      opened.membership().add(List.of(now.source()));
      return trust().texts();
    });
  }

  /// What taking a delivery in would come to; nothing changes.
  ///
  /// @throws Trouble `trouble.store.segments-unsound`, `trouble.store.unknown-sender`,
  ///     `trouble.store.too-many-unsigned`
  public Taken preview(Delivery delivery) throws Trouble {
    return Opened.guarded(() -> {
      opened.log().seal();
      Trust trust = trusted(delivery);
      Arrival arrival = check(delivery, trust);
      List<Transaction> due = judged(arrival, trust);
      boolean another = opened.membership().trust().member(identity().device()).isPresent()
          && new Copied(opened, trust, delivery, arrival).is();
      Projection.Outlook outlook = opened.projection().outlook(due);
      return taken(
          arrival, due, outlook.changes(), workbook.village(), outlook.conflicts(), another);
    });
  }

  /// Takes a delivery in, completely or not at all. When this returns, it is on the disk.
  ///
  /// @throws Trouble `trouble.store.segments-unsound`, `trouble.store.unknown-sender`,
  ///     `trouble.store.too-many-unsigned`
  public Taken take(Delivery delivery) throws Trouble {
    return Opened.guarded(() -> {
      opened.log().seal();
      boolean another = leaveNames(delivery);
      Trust trust = trusted(delivery);
      leaveOut(trust);
      Arrival arrival = check(delivery, trust);
      Copied copied = new Copied(opened, trust, delivery, arrival);
      if (copied.is()) {
        leave(copied
            .ours(delivery.segments())
            .orElseThrow(() -> new Trouble("trouble.store.copied")));
        another = true;
        trust = trusted(delivery);
        arrival = check(delivery, trust);
      }
      return take(arrival, trust, another);
    });
  }

  /// What this laptop alone has written under its name goes on under another.
  private void leave(List<Transaction> ours) throws IOException, Trouble {
    if (ours.isEmpty()) {
      Fork.leave(opened, settings);
    } else {
      Dot first = ours.getFirst().dot();
      Doubles.Parting parting =
          new Doubles.Parting(first.device(), first.seq(), first.seq(), Optional.empty());
      Fork.leave(opened, settings, parting);
    }
    workbook.renew(false);
  }

  /// Leaves, one after the other, the names under which a double has written something else, or
  /// has left what this laptop wrote as well.
  ///
  /// @return whether there were any
  private boolean leaveNames(Delivery delivery) throws IOException, Trouble {
    boolean any = false;
    Optional<Doubles.Parting> parting = parting(delivery);
    while (parting.isPresent()) {
      Fork.leave(opened, settings, parting.get());
      workbook.renew(false);
      any = true;
      parting = parting(delivery);
    }
    return any;
  }

  private Optional<Doubles.Parting> parting(Delivery delivery) throws IOException, Trouble {
    Trust trust = trusted(delivery);
    Doubles doubles = new Doubles(opened, trust);
    Optional<Doubles.Parting> given = doubles.givenUp();
    if (given.isPresent() || !doubles.hadOthers()) {
      return given;
    }
    check(delivery, trust);
    return doubles.contradicted(delivery);
  }

  private Arrival check(Delivery delivery, Trust trust) throws IOException, Trouble {
    return opened.log().check(delivery.segments(), key(trust), trust.left());
  }

  /// Lets go of what its laptop has written anew under another name.
  private void leaveOut(Trust trust) throws IOException, Trouble {
    if (!trust.left().equals(trust().left())) {
      opened.projection().forgetBase();
      if (opened.log().forks().leaveOut(trust.left())) {
        opened.membership().become(trust);
        workbook.renew(false);
      }
    }
  }

  private Taken take(Arrival arrival, Trust trust, boolean another) throws IOException, Trouble {
    List<Transaction> due = judged(arrival, trust);
    boolean judgedAnew = !trust.judgesLike(trust(), opened.projection().applied());
    boolean erasing = due.stream().anyMatch(transaction -> !transaction.erases().isEmpty());
    List<GoingValues> going = workbook.erasing().going(due);
    workbook.erasing().again(going);
    if (judgedAnew || erasing) {
      opened.projection().forgetBase();
    }
    Set<RowKey> before = new HashSet<>(opened.projection().conflicting());
    VillageFile old = workbook.village();
    opened.membership().become(trust);
    if (erasing) {
      workbook.erasing().taking(due);
    }
    if (!arrival.isEmpty()) {
      opened.log().take(arrival, workbook.erasing().gone(due, arrival));
    }
    List<RowChange> changes;
    if (judgedAnew || erasing) {
      changes = opened.projection().outlook(due).changes();
      workbook.renew(false);
    } else {
      opened.projection().prepareAll(due);
      changes = workbook.show(due).changes();
    }
    Set<RowKey> after = new HashSet<>(opened.projection().conflicting());
    after.removeAll(before);
    if (erasing) {
      workbook.erasing().taken(going);
    }
    return taken(arrival, due, changes, old, after.size(), another);
  }

  private Trust trusted(Delivery delivery) throws Trouble {
    Trust trust = trust().received(delivery.texts());
    if (trust.member(delivery.sender()).isEmpty()) {
      throw new Trouble("trouble.store.unknown-sender", delivery.sender());
    }
    return trust;
  }

  private static Function<UUID, Optional<String>> key(Trust trust) {
    return device -> trust.member(device).map(member -> member.certificate().signs());
  }

  private static List<Transaction> judged(Arrival arrival, Trust trust) {
    return arrival.transactions().stream()
        .flatMap(transaction -> trust.judge(transaction).stream())
        .toList();
  }

  private static Taken taken(
      Arrival arrival,
      List<Transaction> due,
      List<RowChange> changes,
      VillageFile before,
      int conflicts,
      boolean another) {
    Map<UUID, Integer> counts = new HashMap<>();
    due.forEach(transaction -> counts.merge(transaction.dot().device(), 1, Integer::sum));
    VillageFile after = before.with(changes);
    Map<UUID, Integer> households = new HashMap<>();
    for (RowChange change : changes) {
      Set<UUID> touched = before.touched(List.of(change));
      touched.addAll(after.touched(List.of(change)));
      touched.forEach(household -> households.merge(household, Taken.cells(change), Integer::sum));
    }
    int apart = arrival.transactions().size() - due.size();
    return new Taken(counts, changes, households, conflicts, arrival.left(), apart, another);
  }

  /// Admits a laptop, or throws `trouble.store.no-right`.
  public Certificate admit(Request request, Role role) throws Trouble {
    return admit(Certificate.issue(identity(), space(), request, role, null, now()));
  }

  /// Hands this laptop's role and standing over to another (移交): it may do what this one may. This
  /// one goes on beside it until it is revoked, which it can do itself.
  ///
  /// @throws Trouble `trouble.store.no-right` when this laptop is revoked
  public Certificate handOver(Request request) throws Trouble {
    UUID own = identity().device();
    Role role = trust()
        .member(own)
        .filter(member -> !member.revoked())
        .orElseThrow(() -> new Trouble("trouble.store.no-right"))
        .certificate()
        .role();
    return admit(Certificate.issue(identity(), space(), request, role, own, now()));
  }

  private Certificate admit(Certificate certificate) throws Trouble {
    become(
        trust().with(List.of(certificate.source())),
        trust -> trust
            .member(certificate.device())
            .map(Member::certificate)
            .filter(certificate::equals)
            .isPresent());
    return certificate;
  }

  /// Revokes a laptop: what it wrote after its last transaction that is known here does not count.
  ///
  /// @throws Trouble `trouble.store.no-right`
  public Revocation revoke(UUID device, String reason) throws Trouble {
    long last = have().getOrDefault(device, Reach.NONE).to();
    Revocation revocation = Revocation.issue(
        identity(),
        space(),
        device,
        last,
        trust().issuedBy(device),
        reason,
        settings.person(),
        now());
    become(
        trust().with(List.of(revocation.source())),
        trust -> trust.member(device).filter(Member::revoked).isPresent());
    return revocation;
  }

  private void become(Trust next, Predicate<Trust> holds) throws Trouble {
    if (!holds.test(next)) {
      throw new Trouble("trouble.store.no-right");
    }
    Opened.guarded(() -> {
      boolean judgedAnew = !next.judgesLike(trust(), opened.projection().applied());
      if (judgedAnew) {
        opened.projection().forgetBase();
      }
      opened.membership().become(next);
      if (judgedAnew) {
        workbook.renew(false);
      }
      return next;
    });
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(settings.clock());
  }
}
