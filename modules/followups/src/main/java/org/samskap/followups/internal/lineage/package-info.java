/** The trail of proposals that go on in others, are divided, withdrawn and restored. */
@NullMarked
package org.samskap.followups.internal.lineage;

import org.jspecify.annotations.NullMarked;
