/// Keys (密钥): one master secret, the slots that wrap it, the keys derived from it, and the laptop's
/// identity.
@NullMarked
package org.liuzhun.store.keys;

import org.jspecify.annotations.NullMarked;
