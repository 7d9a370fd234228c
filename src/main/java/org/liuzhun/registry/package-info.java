/// The register: catalogue of fields, code tables, rows, one household's whole file.
@NullMarked
package org.liuzhun.registry;

import org.jspecify.annotations.NullMarked;
