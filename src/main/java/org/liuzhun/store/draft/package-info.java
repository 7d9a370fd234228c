/// Drafts (草稿): what was typed and not yet saved, kept encrypted for the next opening.
@NullMarked
package org.liuzhun.store.draft;

import org.jspecify.annotations.NullMarked;
