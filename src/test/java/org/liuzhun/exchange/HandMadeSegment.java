package org.liuzhun.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.liuzhun.store.keys.Identity;

/// A segment written from its description alone (src/docs/log-format.md), with whatever lines one
/// likes, rightly chained and rightly signed.
///
/// @param device under whose name it goes
/// @param signer who signs it
final class HandMadeSegment {

  private static final HexFormat HEX = HexFormat.of();

  private final UUID device;
  private final Identity signer;
  private long next;
  private byte[] chain;

  /// @param last the number of the last transaction before
  /// @param chain the chain end of the last transaction before
  HandMadeSegment(UUID device, Identity signer, long last, String chain) {
    this.device = device;
    this.signer = signer;
    next = last + 1;
    this.chain = HEX.parseHex(chain);
  }

  /// A segment and where the chain would end with it.
  record Made(String name, byte[] bytes, byte[] end) {}

  long next() {
    return next;
  }

  /// One transaction of these skeletons, heading first, each with its payload.
  Made of(List<String[]> pairs) throws Exception {
    byte[] end = chain;
    List<String> lines = new ArrayList<>();
    for (String[] pair : pairs) {
      String skeleton = pair[0].replace("PAYLOAD", HEX.formatHex(hash(bytes(pair[1]))));
      end = hash(join(end, hash(bytes(skeleton))));
      lines.add(skeleton);
      lines.add(pair[1]);
    }
    String header = "{\"liuzhun\":\"segment\",\"format\":1,\"device\":\"" + device + "\",\"from\":"
        + next + ",\"to\":" + next + ",\"previous\":\"" + HEX.formatHex(chain) + "\",\"key\":\""
        + HEX.formatHex(signer.signing().getPublic().getEncoded()) + "\"}";
    String signature = HEX.formatHex(signer.sign(bytes(header + "\n" + HEX.formatHex(end))));
    String text = header + "\n" + String.join("\n", lines) + "\n{\"chain\":\"" + HEX.formatHex(end)
        + "\",\"signature\":\"" + signature + "\"}\n";
    String name = String.format("%s/%010d-%010d.segment", device, next, next);
    return new Made(name, bytes(text), end);
  }

  /// It was taken in: the next one follows it.
  void goOn(Made made) {
    chain = made.end();
    next++;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] hash(byte[] bytes) throws Exception {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = new byte[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
