package org.liuzhun.store.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.liuzhun.store.keys.Identity;

/// Laptops that admit and revoke each other while most are out of reach: with the same texts all
/// accept the same, in whatever order and pieces these came.
class TrustProperties {

  private static final UUID SPACE = new UUID(5, 5);
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-01T10:00+08:00");

  @Property(tries = 15, shrinking = ShrinkingMode.OFF)
  void allWithTheSameTextsAcceptTheSame(@ForAll long seed) {
    check(new Random(seed));
  }

  @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
  @Tag("slow")
  void allWithTheSameTextsAcceptTheSameInManyVillages(@ForAll long seed) {
    check(new Random(seed));
  }

  private static void check(Random random) {
    List<Identity> laptops = new ArrayList<>();
    for (int i = 0; i < 3 + random.nextInt(5); i++) {
      laptops.add(Identity.create(new UUID(7, i)));
    }
    Identity founder = laptops.getFirst();
    Certificate root =
        Certificate.issue(founder, SPACE, request(founder), Role.FIRST_SECRETARY, null, NOW);
    List<SignedText> texts = new ArrayList<>(List.of(root.source()));
    for (int i = 0; i < 12; i++) {
      texts.add(act(laptops, random));
    }
    Trust once = Trust.of(SPACE, root.source().hash(), texts);
    Collections.shuffle(texts, random);
    Trust piecewise = Trust.of(SPACE, root.source().hash(), List.of());
    for (SignedText text : texts) {
      piecewise = piecewise.with(List.of(text));
    }
    assertEquals(once.members(), piecewise.members());
    assertEquals(Set.copyOf(once.texts()), Set.copyOf(piecewise.texts()));
    assertTrue(
        once.judgesLike(piecewise, Map.of(laptops.get(1).device(), 100L, founder.device(), 100L)));
    assertTrue(once.member(founder.device()).isPresent());
  }

  private static Request request(Identity identity) {
    return Request.create(identity, "laptop " + identity.device(), "somebody");
  }

  /// Somebody admits or revokes somebody, entitled or not.
  private static SignedText act(List<Identity> laptops, Random random) {
    Identity by = laptops.get(random.nextInt(laptops.size()));
    Identity whom = laptops.get(random.nextInt(laptops.size()));
    if (random.nextInt(3) == 0) {
      int last = random.nextInt(20);
      return Revocation.issue(by, SPACE, whom.device(), last, Set.of(), "lost", "somebody", NOW)
          .source();
    }
    Role role = Role.values()[random.nextInt(Role.values().length)];
    UUID succeeds = random.nextInt(4) == 0 ? by.device() : null;
    return Certificate.issue(by, SPACE, request(whom), role, succeeds, NOW).source();
  }
}
