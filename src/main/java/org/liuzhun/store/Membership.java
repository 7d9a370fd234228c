package org.liuzhun.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.log.Reach;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.store.trust.Certificate;
import org.liuzhun.store.trust.Member;
import org.liuzhun.store.trust.Request;
import org.liuzhun.store.trust.Role;
import org.liuzhun.store.trust.SignedText;
import org.liuzhun.store.trust.Trust;
import org.liuzhun.store.trust.TrustFile;
import org.liuzhun.text.Trouble;

/// What an open workbook knows of the laptops that share it, on disk and in memory.
final class Membership {

  private final UUID space;
  private final TrustFile file;
  private Trust trust;

  private Membership(UUID space, TrustFile file, Trust trust) {
    this.space = space;
    this.file = file;
    this.trust = trust;
  }

  /// Reads it. A workbook without any is founded: its only laptop admits itself.
  ///
  /// @param others whether the log has anything of other laptops
  /// @throws Trouble `trouble.store.laptops-damaged`
  static Membership open(
      Path folder, UUID space, Keys keys, WorkbookSettings settings, boolean others)
      throws IOException, Trouble {
    TrustFile file = new TrustFile(folder, space, keys);
    Optional<Trust> known = file.read();
    Membership membership = new Membership(space, file, known.orElseGet(() -> Trust.none(space)));
    if (known.isEmpty() && others) {
      throw new Trouble("trouble.store.laptops-damaged", folder.resolve(TrustFile.NAME));
    }
    if (known.isEmpty()) {
      Identity identity = keys.identity();
      Request request = Request.create(identity, settings.person(), settings.person());
      OffsetDateTime now = OffsetDateTime.now(settings.clock());
      SignedText founder = Certificate.issue(
              identity, space, request, Role.FIRST_SECRETARY, null, now)
          .source();
      membership.become(Trust.of(space, founder.hash(), List.of(founder)));
    }
    return membership;
  }

  /// How a folder that is only read judges: by its own list of laptops, and everything counts where
  /// there is none.
  static Function<Transaction, Optional<Transaction>> judgement(Path folder, Keys keys)
      throws IOException, Trouble {
    Optional<Trust> known = new TrustFile(folder, WorkbookFile.read(folder).space(), keys).read();
    return transaction ->
        known.isEmpty() ? Optional.of(transaction) : known.get().judge(transaction);
  }

  Trust trust() {
    return trust;
  }

  /// Takes more texts.
  void add(Collection<SignedText> texts) throws IOException {
    become(trust.with(texts));
  }

  void become(Trust now) throws IOException {
    file.write(now);
    trust = now;
  }

  /// Says whether and as what a transaction counts.
  Optional<Transaction> judge(Transaction transaction) {
    return trust.judge(transaction);
  }

  /// Lets a laptop's next identity take the place of its former one.
  ///
  /// @param had how far the laptop has the writing of the names that it leaves
  void succeed(Identity former, Identity next, Map<UUID, Reach> had, OffsetDateTime now)
      throws IOException {
    Optional<Member> member = trust.member(former.device());
    if (member.isPresent()) {
      Certificate old = member.get().certificate();
      Request request = Request.create(next, old.name(), old.holder());
      Map<UUID, Reach> names = new HashMap<>(old.former());
      names.putAll(had);
      add(List.of(
          Certificate.succeed(former, space, request, old.role(), names, now).source()));
    }
  }

  /// How far this laptop has the writing of each name that it had before.
  Map<UUID, Reach> former(UUID device) {
    return trust.member(device).map(member -> member.certificate().former()).orElse(Map.of());
  }

  /// Refuses what this laptop may not write.
  ///
  /// @throws Trouble `trouble.store.revoked` or `trouble.store.role`
  void permit(List<Transaction> transactions) throws Trouble {
    for (Transaction transaction : transactions) {
      Transaction judged =
          judge(transaction).orElseThrow(() -> new Trouble("trouble.store.revoked"));
      if (!judged.equals(transaction)) {
        throw new Trouble("trouble.store.role");
      }
    }
  }
}
