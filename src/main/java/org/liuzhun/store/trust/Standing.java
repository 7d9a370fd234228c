package org.liuzhun.store.trust;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Works out who stands where. Certificates form a tree from the founder's; revocations count from
/// the highest rank down, so that two laptops of one rank can never revoke each other.
final class Standing {

  private final String root;
  private final Signatures signatures;
  private final List<Certificate> certificates;
  private final List<Revocation> candidates;
  private final Map<UUID, Revocation> counted = new TreeMap<>();
  private Map<UUID, Member> members = Map.of();

  private Standing(UUID space, String root, Collection<SignedText> texts, Signatures signatures) {
    this.root = root;
    this.signatures = signatures;
    certificates = SignedTexts.of(texts, Certificate.SUBJECT, Certificate::read).stream()
        .filter(certificate -> certificate.space().equals(space))
        .sorted(Comparator.comparing(certificate -> certificate.source().hash()))
        .toList();
    candidates = SignedTexts.of(texts, Revocation.SUBJECT, Revocation::read).stream()
        .filter(revocation -> revocation.space().equals(space))
        .sorted(Comparator.comparing(revocation -> revocation.source().hash()))
        .toList();
  }

  static Standing of(UUID space, String root, Collection<SignedText> texts, Signatures signatures) {
    Standing standing = new Standing(space, root, texts, signatures);
    standing.admit();
    for (int rank = Member.TOWNSHIP; rank >= 0; rank--) {
      standing.revoke(rank);
    }
    return standing;
  }

  Map<UUID, Member> members() {
    return members;
  }

  Map<UUID, Revocation> revocations() {
    return counted;
  }

  static Set<String> issuedBy(UUID device, Collection<SignedText> texts) {
    return Stream.of(
            SignedTexts.of(texts, Leaving.SUBJECT, Leaving::read).stream()
                .filter(leaving -> leaving.issuer().equals(device))
                .map(Leaving::source),
            SignedTexts.of(texts, Certificate.SUBJECT, Certificate::read).stream()
                .filter(certificate -> certificate.issuer().equals(device))
                .map(Certificate::source),
            SignedTexts.of(texts, Revocation.SUBJECT, Revocation::read).stream()
                .filter(revocation -> revocation.issuer().equals(device))
                .map(Revocation::source))
        .flatMap(acts -> acts)
        .map(SignedText::hash)
        .collect(Collectors.toSet());
  }

  /// Admits from the founder outwards until nobody new is found.
  private void admit() {
    Map<UUID, Member> found = new TreeMap<>();
    for (Certificate certificate : certificates) {
      if (certificate.source().hash().equals(root)
          && signatures.hold(certificate.source(), certificate.signs())) {
        found.put(certificate.device(), member(certificate, Member.FOUNDER));
      }
    }
    Map<UUID, List<Certificate>> issued =
        certificates.stream().collect(Collectors.groupingBy(Certificate::issuer));
    Set<UUID> newest = Set.copyOf(found.keySet());
    while (!newest.isEmpty()) {
      Map<UUID, Member> next = new HashMap<>();
      newest.stream()
          .flatMap(issuer -> issued.getOrDefault(issuer, List.of()).stream())
          .filter(certificate -> !found.containsKey(certificate.device()))
          .forEach(certificate -> rank(certificate, found)
              .ifPresent(rank ->
                  next.merge(certificate.device(), member(certificate, rank), Standing::higher)));
      found.putAll(next);
      newest = next.keySet();
    }
    members = found;
  }

  private static Member higher(Member one, Member other) {
    return other.rank() > one.rank() ? other : one;
  }

  private Member member(Certificate certificate, int rank) {
    Revocation revocation = counted.get(certificate.device());
    Member member = new Member(certificate, rank, Long.MAX_VALUE);
    return revocation == null ? member : member.until(revocation.last());
  }

  /// The rank that a certificate gives; empty when its issuer may not issue it.
  private Optional<Integer> rank(Certificate certificate, Map<UUID, Member> found) {
    Member issuer = found.get(certificate.issuer());
    if (issuer == null
        || !signatures.hold(certificate.source(), issuer.certificate().signs())
        || !stillCounts(issuer.certificate().device(), certificate.source())) {
      return Optional.empty();
    }
    boolean succeeds = certificate.issuer().equals(certificate.succeeds())
        && certificate.role() == issuer.certificate().role();
    if (!succeeds && issuer.rank() < Member.needed(certificate.role())) {
      return Optional.empty();
    }
    return Optional.of(succeeds ? issuer.rank() : Member.rank(certificate.role()));
  }

  private boolean stillCounts(UUID issuer, SignedText act) {
    Revocation revocation = counted.get(issuer);
    return revocation == null || revocation.keeps().contains(act.hash());
  }

  /// Counts the revocations by laptops of one rank, and admits anew with what they leave.
  private void revoke(int rank) {
    Set<Revocation> due = new HashSet<>();
    for (Revocation revocation : candidates) {
      Member issuer = members.get(revocation.issuer());
      Member target = members.get(revocation.device());
      if (issuer != null
          && target != null
          && issuer.rank() == rank
          && (target.rank() < rank || revocation.issuer().equals(revocation.device()))
          && signatures.hold(revocation.source(), issuer.certificate().signs())
          && stillCounts(revocation.issuer(), revocation.source())) {
        due.add(revocation);
      }
    }
    due.stream()
        .sorted(Comparator.comparing(revocation -> revocation.source().hash()))
        .forEach(revocation -> counted.merge(revocation.device(), revocation, Standing::stricter));
    if (!due.isEmpty()) {
      admit();
    }
  }

  /// Of two revocations of one laptop, the one that accepts less.
  private static Revocation stricter(Revocation one, Revocation other) {
    return other.last() < one.last() ? other : one;
  }
}
