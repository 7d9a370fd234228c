package org.liuzhun.store.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liuzhun.store.keys.Identity;

/// What a laptop may do with others is what the list of laptops accepts from it.
class MemberTest {

  private static final UUID SPACE = new UUID(5, 5);
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-01T10:00+08:00");

  private final Identity founder = Identity.create(new UUID(7, 0));
  private final List<SignedText> texts = new ArrayList<>();
  private final String root;

  MemberTest() {
    Certificate certificate = admitted(founder, founder, Role.FIRST_SECRETARY);
    root = certificate.source().hash();
  }

  private Certificate admitted(Identity by, Identity whom, Role role) {
    Request request = Request.create(whom, "laptop", "somebody");
    Certificate certificate = Certificate.issue(by, SPACE, request, role, null, NOW);
    texts.add(certificate.source());
    return certificate;
  }

  private Trust trust() {
    return Trust.of(SPACE, root, texts);
  }

  /// Worked out by another program: laptops with other versions have to say the same digits.
  @Test
  void theDigitsThatPeopleCompareStayWhatTheyAre() {
    assertEquals(
        "5119 3400 5621",
        Request.number("{\"liuzhun\":\"request\",\"name\":\"清溪村\"}", Request.ROUNDS));
  }

  @Test
  void onlyRolesThatTheListAcceptsMayBeAdmitted() {
    List<Identity> laptops = new ArrayList<>(List.of(founder));
    for (Role role : Role.values()) {
      Identity laptop = Identity.create(new UUID(7, laptops.size()));
      admitted(founder, laptop, role);
      laptops.add(laptop);
    }
    for (Identity by : laptops) {
      Member member = trust().member(by.device()).orElseThrow();
      for (Role role : Role.values()) {
        Identity whom = Identity.create(new UUID(8, 8));
        Request request = Request.create(whom, "new", "somebody");
        SignedText text = Certificate.issue(by, SPACE, request, role, null, NOW).source();
        assertEquals(
            trust().with(List.of(text)).member(whom.device()).isPresent(),
            member.mayAdmit(role),
            member.certificate().role() + " admits " + role);
      }
    }
    assertTrue(Stream.of(Role.values())
        .noneMatch(trust().member(laptops.get(2).device()).orElseThrow()::mayAdmit));
  }

  @Test
  void onlyALaptopOfHigherStandingMayRevoke() {
    Identity editor = Identity.create(new UUID(7, 1));
    Identity secretary = Identity.create(new UUID(7, 2));
    admitted(founder, editor, Role.EDITOR);
    admitted(founder, secretary, Role.FIRST_SECRETARY);
    for (Identity by : List.of(founder, editor, secretary)) {
      for (Identity whom : List.of(founder, editor, secretary)) {
        if (by != whom) {
          Member issuer = trust().member(by.device()).orElseThrow();
          Member target = trust().member(whom.device()).orElseThrow();
          SignedText text = Revocation.issue(
                  by, SPACE, whom.device(), 0, Set.of(), "lost", "somebody", NOW)
              .source();
          Member after = trust().with(List.of(text)).member(whom.device()).orElseThrow();
          assertEquals(after.revoked(), issuer.mayRevoke(target), by + " revokes " + whom);
        }
      }
    }
    Member self = trust().member(editor.device()).orElseThrow();
    assertFalse(self.mayRevoke(trust().member(founder.device()).orElseThrow()));
  }
}
