/** Looks into files that people send. */
@NullMarked
package org.samskap.ui.files;

import org.jspecify.annotations.NullMarked;
