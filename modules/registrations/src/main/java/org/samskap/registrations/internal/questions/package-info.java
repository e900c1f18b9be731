/** What organisers ask besides, what people answered and need. */
@NullMarked
package org.samskap.registrations.internal.questions;

import org.jspecify.annotations.NullMarked;
