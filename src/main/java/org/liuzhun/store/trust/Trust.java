package org.liuzhun.store.trust;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.liuzhun.store.log.Reach;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.text.Trouble;

/// Who belongs, in which role, until when: a function of the set of signed texts alone, so that all
/// laptops with the same texts accept the same transactions. Immutable.
public final class Trust {

  /// The most texts that are kept although nobody who belongs has signed them.
  private static final int MOST_UNSIGNED = 200;

  private final UUID space;
  private final String root;
  private final Signatures signatures;
  private final Map<String, SignedText> texts;
  private final Map<UUID, Member> members;
  private final Map<UUID, Revocation> revocations;
  private final Map<UUID, Statement> said;
  private final List<Leaving> leavings;
  private final Map<UUID, Set<Reach>> left;

  private Trust(UUID space, String root, Map<String, SignedText> texts, Signatures signatures) {
    this.space = space;
    this.root = root;
    this.signatures = signatures;
    Standing standing = Standing.of(space, root, texts.values(), signatures);
    members = standing.members();
    revocations = standing.revocations();
    said = statements(texts.values());
    this.texts = kept(texts, said.values());
    leavings = SignedTexts.of(this.texts.values(), Leaving.SUBJECT, Leaving::read).stream()
        .filter(this::counts)
        .toList();
    left = left(leavings);
  }

  /// Nobody belongs to this data set yet.
  public static Trust none(UUID space) {
    return new Trust(space, "", Map.of(), new Signatures());
  }

  /// What these texts say.
  ///
  /// @param root the hash of the founder's certificate
  public static Trust of(UUID space, String root, Collection<SignedText> texts) {
    return none(space).founded(root).with(texts);
  }

  private Trust founded(String founder) {
    return new Trust(space, founder, texts, signatures);
  }

  /// The same with more texts. What is no text of this data set is passed over.
  public Trust with(Collection<SignedText> more) {
    Map<String, SignedText> all = new LinkedHashMap<>(texts);
    more.forEach(text -> all.putIfAbsent(name(text), text));
    return new Trust(space, root, all, signatures);
  }

  /// The same with the texts that another laptop sent.
  ///
  /// @throws Trouble `trouble.store.too-many-unsigned` when they bring more that no member
  ///     has signed than may ever be kept
  public Trust received(Collection<SignedText> more) throws Trouble {
    Trust next = with(more);
    long unsigned = next.unsigned();
    if (unsigned > MOST_UNSIGNED && unsigned > unsigned()) {
      throw new Trouble("trouble.store.too-many-unsigned", unsigned, MOST_UNSIGNED);
    }
    return next;
  }

  private long unsigned() {
    Vouched vouched = new Vouched(members, signatures);
    return texts.values().stream().filter(text -> !vouched.is(text)).count();
  }

  /// A text with a false signature must not keep out the same text with the right one.
  private static String name(SignedText text) {
    return text.hash() + text.signature();
  }

  private Map<UUID, Statement> statements(Collection<SignedText> all) {
    Map<UUID, Statement> latest = new TreeMap<>();
    Comparator<Statement> order = Comparator.comparingLong(Statement::turn)
        .thenComparingLong(Statement::size)
        .thenComparing(s -> s.source().hash());
    for (Statement statement : SignedTexts.of(all, Statement.SUBJECT, Statement::read)) {
      Member member = members.get(statement.device());
      if (statement.space().equals(space)
          && member != null
          && signatures.hold(statement.source(), member.certificate().signs())) {
        latest.merge(statement.device(), statement, (a, b) -> order.compare(a, b) < 0 ? b : a);
      }
    }
    return latest;
  }

  /// Statements that a later one has overtaken are let go.
  private static Map<String, SignedText> kept(
      Map<String, SignedText> texts, Collection<Statement> latest) {
    Map<String, SignedText> kept = new TreeMap<>();
    texts.forEach((name, text) -> {
      if (!SignedTexts.isAbout(text, Statement.SUBJECT)) {
        kept.put(name, text);
      }
    });
    latest.forEach(statement -> kept.put(name(statement.source()), statement.source()));
    return kept;
  }

  /// The hash of the founder's certificate; empty while nobody has founded.
  public String root() {
    return root;
  }

  /// All texts, to be kept and handed on.
  public List<SignedText> texts() {
    return List.copyOf(texts.values());
  }

  /// The laptop, whether it still belongs or was revoked; empty when it never belonged.
  public Optional<Member> member(UUID device) {
    return Optional.ofNullable(members.get(device));
  }

  /// Everybody, founder first, then by time of admission.
  public List<Member> members() {
    return members.values().stream()
        .sorted(Comparator.<Member, Boolean>comparing(
                m -> !m.certificate().source().hash().equals(root))
            .thenComparing(m -> m.certificate().issued().toInstant())
            .thenComparing(m -> m.certificate().device()))
        .toList();
  }

  /// The founder's certificate.
  public Optional<Certificate> founder() {
    return members.values().stream()
        .map(Member::certificate)
        .filter(certificate -> certificate.source().hash().equals(root))
        .findFirst();
  }

  /// Why and by whom a laptop was revoked.
  public Optional<Revocation> revocation(UUID device) {
    return Optional.ofNullable(revocations.get(device));
  }

  /// The latest that a laptop said of what it has.
  public Optional<Statement> said(UUID device) {
    return Optional.ofNullable(said.get(device));
  }

  /// What laptops have left of names that others write under as well: for each name the first
  /// transaction of every writing that counts no more.
  public Map<UUID, Set<Reach>> left() {
    return left;
  }

  /// The first transaction under a name that counts no more; beyond all numbers while everything
  /// counts.
  public long leftFrom(UUID name) {
    return left.getOrDefault(name, Set.of()).stream()
        .mapToLong(Reach::to)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  /// The leavings that count.
  public List<Leaving> leavings() {
    return leavings;
  }

  private boolean counts(Leaving leaving) {
    Member issuer = members.get(leaving.issuer());
    return leaving.space().equals(space)
        && issuer != null
        && selves(leaving.issuer()).contains(leaving.device())
        && signatures.hold(leaving.source(), issuer.certificate().signs())
        && stillCounts(leaving.issuer(), leaving);
  }

  private boolean stillCounts(UUID issuer, Leaving leaving) {
    Revocation revocation = revocations.get(issuer);
    return revocation == null || revocation.keeps().contains(leaving.source().hash());
  }

  private Map<UUID, Set<Reach>> left(List<Leaving> leavings) {
    Map<UUID, Set<Reach>> all = new TreeMap<>();
    leavings.forEach(
        leaving -> all.computeIfAbsent(leaving.device(), _ -> new HashSet<>()).add(leaving.left()));
    return all;
  }

  /// A laptop under its present name and those that it had before; not those of somebody who handed
  /// over to it, nor of others that go on from a copy of its disk.
  public Set<UUID> selves(UUID device) {
    Set<UUID> selves = new HashSet<>();
    Optional<UUID> self = Optional.of(device);
    while (self.isPresent() && selves.add(self.get())) {
      self = self.flatMap(this::member).map(Member::certificate).flatMap(Certificate::before);
    }
    return selves;
  }

  /// Which signatures were verified.
  Signatures signatures() {
    return signatures;
  }

  /// The certificates, revocations and leavings that a laptop issued, by their hashes.
  public Set<String> issuedBy(UUID device) {
    return Standing.issuedBy(device, texts.values());
  }

  /// The transaction as it counts: empty when its laptop does not belong or was revoked before it,
  /// without its rows when the laptop's role may not write them.
  public Optional<Transaction> judge(Transaction transaction) {
    Member member = members.get(transaction.dot().device());
    if (member == null || transaction.dot().seq() > member.last()) {
      return Optional.empty();
    }
    Role role = member.certificate().role();
    List<String> entities = new ArrayList<>();
    transaction.rows().stream().map(RowOp::entity).distinct().forEach(entities::add);
    boolean may = entities.stream().allMatch(role::mayWrite)
        && (transaction.erases().isEmpty() || role.mayErase());
    return Optional.of(
        may
            ? transaction
            : new Transaction(transaction.dot(), transaction.heading(), List.of(), List.of()));
  }

  /// Whether the other accepts other transactions, among those up to these numbers.
  public boolean judgesLike(Trust other, Map<UUID, Long> applied) {
    return applied.entrySet().stream().allMatch(entry -> {
      Member here = members.get(entry.getKey());
      Member there = other.members.get(entry.getKey());
      return here == null || there == null
          ? here == there
          : Objects.equals(here.certificate().role(), there.certificate().role())
              && Math.min(here.last(), entry.getValue())
                  == Math.min(there.last(), entry.getValue());
    });
  }
}
