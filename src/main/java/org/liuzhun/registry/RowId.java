package org.liuzhun.registry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.code.Coded;

/// Identities of rows (RFC 9562): version 7 for rows of their own, version 8 hashed from
/// entity and natural key for rows that two laptops may both make, so that both make the same
/// row.
public final class RowId {

  private final Clock clock;
  private final RandomGenerator random;
  private final AtomicLong last = new AtomicLong();

  /// A source of new identities. The time in them is a hint and never decides anything.
  public RowId(Clock clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  /// The next identity; later ones of one source sort after earlier ones.
  public UUID next() {
    long tick = last.updateAndGet(before -> Math.max(before + 1, clock.millis() << 12));
    long high = (tick >>> 12 << 16) | 0x7000L | (tick & 0xFFF);
    return new UUID(high, (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L);
  }

  /// The identity of the row of this entity with this natural key.
  public static UUID natural(Entity entity, @Nullable Object... key) {
    StringBuilder text = new StringBuilder(entity.key());
    for (Object part : key) {
      text.append('\u001f')
          .append(part instanceof Coded<?> code ? code.text() : part == null ? "" : part);
    }
    ByteBuffer bytes = ByteBuffer.wrap(hash(text.toString()));
    long high = (bytes.getLong() & ~0xF000L) | 0x8000L;
    return new UUID(high, (bytes.getLong() >>> 2) | 0x8000_0000_0000_0000L);
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
