package org.liuzhun.exchange;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.Sharing;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.log.Reach;
import org.liuzhun.store.trust.Certificate;
import org.liuzhun.store.trust.Member;
import org.liuzhun.store.trust.Role;
import org.liuzhun.store.trust.Statement;
import org.liuzhun.text.Trouble;

/// How a laptop and this one stand to each other (谁已看到什么), from what it said itself.
///
/// @param device the laptop
/// @param name what it is called
/// @param holder who works with it
/// @param role its role
/// @param here whether it is this laptop
/// @param revoked whether it was revoked
/// @param revocable whether this laptop may revoke it
/// @param said when it said what it has, by its own clock; null when it never said anything
/// @param sees the number of this laptop's last transaction that it said it has
/// @param due how many of this laptop's transactions it has not said to have
/// @param have the number of its last transaction that is here
/// @param missing how many of its transactions are known of and not here
/// @param apart how many of its transactions are here and do not count, because it was revoked
public record Standing(
    UUID device,
    String name,
    String holder,
    Role role,
    boolean here,
    boolean revoked,
    boolean revocable,
    @Nullable OffsetDateTime said,
    long sees,
    long due,
    long have,
    long missing,
    long apart) {

  /// All laptops, founder first.
  public static List<Standing> of(Workbook workbook) throws Trouble {
    Sharing sharing = workbook.sharing();
    Map<UUID, Reach> have = sharing.have();
    List<Standing> all = new ArrayList<>();
    for (Member member : sharing.trust().members()) {
      all.add(of(member, sharing, have));
    }
    return all;
  }

  private static Standing of(Member member, Sharing sharing, Map<UUID, Reach> have) {
    Certificate certificate = member.certificate();
    UUID device = certificate.device();
    UUID own = sharing.identity().device();
    Optional<Statement> said = sharing.trust().said(device);
    long mine = have.getOrDefault(own, Reach.NONE).to();
    long reached = have.getOrDefault(device, Reach.NONE).to();
    long sees = said.map(statement -> statement.to(own)).orElse(0L);
    long known = sharing.trust().members().stream()
        .flatMap(other -> sharing.trust().said(other.certificate().device()).stream())
        .mapToLong(statement -> statement.to(device))
        .max()
        .orElse(0);
    return new Standing(
        device,
        certificate.name(),
        certificate.holder(),
        certificate.role(),
        device.equals(own),
        member.revoked(),
        sharing.trust().member(own).filter(self -> self.mayRevoke(member)).isPresent(),
        said.map(Statement::when).orElse(null),
        sees,
        Math.max(0, mine - sees),
        reached,
        Math.max(0, known - reached),
        Math.max(0, reached - Math.min(member.last(), reached)));
  }
}
