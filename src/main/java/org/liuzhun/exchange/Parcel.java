package org.liuzhun.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.liuzhun.store.Delivery;
import org.liuzhun.store.disk.Hash;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.store.trust.SignedText;
import org.liuzhun.store.trust.Trust;
import org.liuzhun.text.Trouble;

/// An opened package (交换包): its manifest and what it carries, with all hashes checked. Whether its
/// sender belongs is checked against the list of laptops.
final class Parcel {

  /// Larger files are refused unread.
  static final long LARGEST = 1L << 28;

  private final Manifest manifest;
  private final SignedText signed;
  private final Map<String, byte[]> entries;

  private Parcel(Manifest manifest, SignedText signed, Map<String, byte[]> entries) {
    this.manifest = manifest;
    this.signed = signed;
    this.entries = entries;
  }

  /// Opens a file, whatever its name.
  ///
  /// @throws Trouble `trouble.exchange.no-package`, `trouble.exchange.too-large`,
  ///     `trouble.exchange.not-for-us`, `trouble.exchange.damaged`, `trouble.exchange.newer`,
  ///     `trouble.exchange.unreadable`
  static Parcel open(Path file, Identity identity) throws Trouble {
    return open(bytes(file), identity);
  }

  static byte[] bytes(Path file) throws Trouble {
    try {
      if (Files.size(file) > LARGEST) {
        throw new Trouble("trouble.exchange.too-large", file.getFileName());
      }
      byte[] bytes = Files.readAllBytes(file);
      if (!AgeFile.isOne(bytes)) {
        throw new Trouble("trouble.exchange.no-package", file.getFileName());
      }
      return bytes;
    } catch (IOException e) {
      throw new Trouble(e, "trouble.exchange.unreadable", file);
    }
  }

  static Parcel open(byte[] sealed, Identity identity) throws Trouble {
    Map<String, byte[]> entries = Archive.read(AgeFile.decrypt(sealed, identity));
    byte[] text = entries.remove(Archive.MANIFEST);
    byte[] signature = entries.remove(Archive.SIGNATURE);
    if (text == null || signature == null || !entries.containsKey(Archive.LAPTOPS)) {
      throw new Trouble("trouble.exchange.damaged");
    }
    SignedText signed = new SignedText(text(text), text(signature).strip());
    Manifest manifest = Manifest.read(signed.text());
    if (!hashes(entries).equals(manifest.entries())
        || !manifest.recipients().contains(identity.device())) {
      throw new Trouble("trouble.exchange.damaged");
    }
    return new Parcel(manifest, signed, entries);
  }

  private static Map<String, String> hashes(Map<String, byte[]> entries) {
    Map<String, String> hashes = new TreeMap<>();
    entries.forEach((name, content) -> hashes.put(name, Hash.hex(content)));
    return hashes;
  }

  /// Seals a package.
  ///
  /// @param entries what it carries, by name; the manifest's hashes are made here
  static byte[] seal(
      Manifest plan, Map<String, byte[]> entries, Identity sender, List<String> recipients) {
    Map<String, String> hashes = new TreeMap<>();
    entries.forEach((name, content) -> hashes.put(name, Hash.hex(content)));
    Manifest manifest = new Manifest(
        plan.id(),
        plan.space(),
        plan.root(),
        plan.village(),
        plan.sender(),
        plan.recipients(),
        plan.part(),
        plan.parts(),
        plan.made(),
        hashes);
    SignedText signed = SignedText.sign(sender, manifest.json());
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(Archive.MANIFEST, signed.text().getBytes(StandardCharsets.UTF_8));
    all.put(Archive.SIGNATURE, (signed.signature() + "\n").getBytes(StandardCharsets.UTF_8));
    all.putAll(entries);
    return AgeFile.encrypt(Archive.write(all), recipients);
  }

  Manifest manifest() {
    return manifest;
  }

  /// The signed texts that it carries.
  ///
  /// @throws Trouble `trouble.exchange.damaged`
  List<SignedText> texts() throws Trouble {
    try {
      return text(entries.getOrDefault(Archive.LAPTOPS, new byte[0]))
          .lines()
          .map(SignedText::read)
          .toList();
    } catch (IllegalArgumentException e) {
      throw new Trouble(e, "trouble.exchange.damaged");
    }
  }

  /// What it hands over.
  ///
  /// @throws Trouble `trouble.exchange.damaged`
  Delivery delivery() throws Trouble {
    List<byte[]> segments = entries.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(Archive.SEGMENTS))
        .map(Map.Entry::getValue)
        .toList();
    return new Delivery(manifest.sender(), texts(), segments);
  }

  /// Refuses a package of another village, or one that its sender has not signed.
  ///
  /// @throws Trouble `trouble.exchange.other-village`, `trouble.exchange.unknown-sender`
  void check(UUID space, Trust trust) throws Trouble {
    if (!manifest.space().equals(space)) {
      throw new Trouble("trouble.exchange.other-village", manifest.village());
    }
    boolean sent = trust
        .with(texts())
        .member(manifest.sender())
        .filter(member -> signed.isSignedBy(member.certificate().signs()))
        .isPresent();
    if (!sent) {
      throw new Trouble("trouble.exchange.unknown-sender");
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
