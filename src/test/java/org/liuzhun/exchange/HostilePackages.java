package org.liuzhun.exchange;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.liuzhun.store.disk.Hash;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.text.Trouble;

/// Makes hostile packages out of a sound one, layer by layer. What lies inside the changed layer is
/// sealed again as a laptop of the village would: hashes, signature and envelope are right.
final class HostilePackages {

  /// Where a package is changed.
  enum Layer {
    ENVELOPE,
    ARCHIVE,
    MANIFEST,
    LAPTOPS,
    SEGMENT,
    PHOTOGRAPH,
    NAMES
  }

  private final byte[] sealed;
  private final byte[] zip;
  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final Identity sender;
  private final List<String> keys;

  /// @param receiver can open the package
  /// @param sender signs the changed ones
  HostilePackages(Path sound, byte[] sealed, Identity receiver, Identity sender, List<String> keys)
      throws Trouble {
    this.sealed = sealed;
    this.sender = sender;
    this.keys = keys;
    zip = AgeFile.decrypt(sound, receiver, plain -> plain.readAllBytes());
    Archive.read(new ByteArrayInputStream(zip), zip.length, entries::put);
  }

  byte[] next(Layer layer, Random random) {
    return switch (layer) {
      case ENVELOPE -> changed(sealed, random);
      case ARCHIVE -> AgeFile.encrypt(changed(zip, random), keys);
      case MANIFEST -> signed(changed(entries.get(Archive.MANIFEST), random), entries);
      case LAPTOPS -> resealed(entry(Archive.LAPTOPS), random);
      case SEGMENT -> resealed(entry(Archive.SEGMENTS), random);
      case PHOTOGRAPH -> resealed(entry(Archive.PHOTOS), random);
      case NAMES -> renamed(random);
    };
  }

  private String entry(String start) {
    return entries.keySet().stream()
        .filter(name -> name.startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  private byte[] resealed(String name, Random random) {
    Map<String, byte[]> other = new LinkedHashMap<>(entries);
    other.put(name, changed(other.get(name), random));
    return sealed(other);
  }

  private byte[] renamed(Random random) {
    Map<String, byte[]> other = new LinkedHashMap<>(entries);
    List<String> names = new ArrayList<>(other.keySet());
    String name = names.get(random.nextInt(names.size()));
    byte[] content = other.remove(name);
    String strange = List.of(
            "../" + name,
            "/etc/" + name,
            name + "x",
            "",
            name.replace('0', '1'),
            "segments\\" + name,
            "photos/" + "0".repeat(64))
        .get(random.nextInt(7));
    other.put(strange, content);
    return sealed(other);
  }

  /// With right hashes, signature and envelope.
  private byte[] sealed(Map<String, byte[]> other) {
    Map<String, byte[]> inside = new LinkedHashMap<>(other);
    inside.remove(Archive.MANIFEST);
    inside.remove(Archive.SIGNATURE);
    String manifest = new String(entries.get(Archive.MANIFEST), StandardCharsets.UTF_8);
    Map<String, String> hashes = new TreeMap<>();
    inside.forEach((name, content) -> hashes.put(name, Hash.hex(content)));
    StringBuilder list = new StringBuilder();
    hashes.forEach((name, hash) -> list.append(list.isEmpty() ? "" : ",")
        .append('"')
        .append(name.replace("\\", "\\\\"))
        .append("\":\"")
        .append(hash)
        .append('"'));
    String text =
        manifest.substring(0, manifest.indexOf("\"entries\":")) + "\"entries\":{" + list + "}}";
    return signed(text.getBytes(StandardCharsets.UTF_8), inside);
  }

  private byte[] signed(byte[] manifest, Map<String, byte[]> others) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(Archive.MANIFEST, manifest);
    String signature = HexFormat.of().formatHex(sender.sign(manifest)) + "\n";
    all.put(Archive.SIGNATURE, signature.getBytes(StandardCharsets.US_ASCII));
    others.forEach(all::putIfAbsent);
    return AgeFile.encrypt(Archive.write(all), keys);
  }

  private static byte[] changed(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(5)) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bytes[at] = (byte) random.nextInt(256);
      case 2 -> bytes = Arrays.copyOf(bytes, at);
      case 3 -> {
        int length = random.nextInt(Math.min(64, bytes.length - at)) + 1;
        int from = random.nextInt(bytes.length - length + 1);
        System.arraycopy(sound, from, bytes, at, Math.min(length, bytes.length - at));
      }
      default -> {
        byte[] longer = new byte[bytes.length + 8];
        System.arraycopy(bytes, 0, longer, 0, at);
        System.arraycopy(bytes, at, longer, at + 8, bytes.length - at);
        bytes = longer;
      }
    }
    return bytes;
  }
}
