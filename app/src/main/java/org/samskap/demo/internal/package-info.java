/** Files, replay and clock of the demonstration. */
@NullMarked
package org.samskap.demo.internal;

import org.jspecify.annotations.NullMarked;
