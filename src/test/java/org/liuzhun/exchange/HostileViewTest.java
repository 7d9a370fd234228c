package org.liuzhun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.liuzhun.exchange.view.Proposals;
import org.liuzhun.exchange.view.View;
import org.liuzhun.exchange.view.ViewText;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.text.Trouble;

/// Views and answers that were changed on their way, sealed or by somebody who could open
/// them: each is refused with words, or says exactly what the sound one says.
class HostileViewTest extends ViewCase {

  /// Where something is changed: in the sealed file, or in the text, sealed again.
  private enum Layer {
    SEALED,
    TEXT
  }

  private static byte[] changed(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(4)) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bytes[at] = (byte) random.nextInt(256);
      case 2 -> bytes = Arrays.copyOf(bytes, at);
      default -> System.arraycopy(sound, 0, bytes, at, Math.min(40, bytes.length - at));
    }
    return bytes;
  }

  private static Path next(Layer layer, Path file, Key key, Lock lock, byte[] sealed, Random random)
      throws Exception {
    byte[] bytes = sealed;
    if (layer == Layer.SEALED) {
      bytes = changed(sealed, random);
    } else {
      Files.write(file, sealed);
      bytes = AgeFile.encrypt(changed(AgeFile.plain(file, key, 1 << 24), random), lock);
    }
    return Files.write(file, bytes);
  }

  private void views(int count, long seed) throws Exception {
    Path sound = sent(plan(PHONE, BANK, field("person.id_number")));
    byte[] sealed = Files.readAllBytes(sound);
    View whole = ViewText.open(sound, key, TODAY);
    Random random = new Random(seed);
    Path bad = folder.resolve("bad.lzv");
    int refused = 0;
    for (int i = 0; i < count; i++) {
      next(Layer.values()[i % 2], bad, key, lock, sealed, random);
      try {
        assertEquals(whole, ViewText.open(bad, key, TODAY));
      } catch (Trouble trouble) {
        refused++;
        assertTrue(trouble.key().matches("trouble\\.(exchange|view)\\..*"), trouble.key());
        assertFalse(trouble.getMessage().isBlank());
      }
    }
    assertTrue(refused > count / 2, refused + " of " + count);
  }

  /// The village's key, as somebody who can write files for it has it.
  private Lock toTheVillage() {
    return new Lock.Recipients(List.of(AgeKeys.recipient(village
        .sharing()
        .trust()
        .member(village.device())
        .orElseThrow()
        .certificate()
        .receives())));
  }

  private void answers(int count, long seed) throws Exception {
    byte[] sealed = Files.readAllBytes(answered(view(BANK), "household.bank", "农商行"));
    Identity identity = village.sharing().identity();
    Random random = new Random(seed);
    Path bad = folder.resolve("bad.lza");
    Proposals proposals = proposals();
    String digest = village.digest();
    int refused = 0;
    for (int i = 0; i < count; i++) {
      next(Layer.values()[i % 2], bad, Key.of(identity), toTheVillage(), sealed, random);
      try {
        proposals.take(bad);
      } catch (Trouble trouble) {
        refused++;
        assertTrue(trouble.key().matches("trouble\\.(exchange|view)\\..*"), trouble.key());
      }
      assertTrue(
          proposals.read().stream().allMatch(one -> one.proposed(Locale.CHINESE).equals("农商行")),
          "seed " + seed + " " + i);
    }
    assertEquals(digest, village.digest());
    assertTrue(refused > count / 2, refused + " of " + count);
  }

  @Test
  void noChangedViewSaysSomethingElse() throws Exception {
    views(200, 1);
  }

  @Test
  void noChangedAnswerProposesSomethingElse() throws Exception {
    answers(120, 2);
  }

  @Test
  @Tag("slow")
  void noneOfTwentyThousandDoes() throws Exception {
    views(10_000, 3);
    answers(10_000, 4);
  }

  @Test
  @Tag("tools")
  void ageOpensAView() throws Exception {
    Path file = sent(plan(BANK));
    Path secret = Files.writeString(folder.resolve("key.txt"), AgeKeys.secret(reader) + "\n");
    Path out = folder.resolve("view.json");
    Process process = new ProcessBuilder(
            "age", "-d", "-i", secret.toString(), "-o", out.toString(), file.toString())
        .inheritIO()
        .start();
    assertEquals(0, process.waitFor());
    String text = Files.readString(out, StandardCharsets.UTF_8);
    assertTrue(text.contains("信用社"), text);
    assertEquals(1, text.lines().count());
  }
}
