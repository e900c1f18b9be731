/** Report-backs: written once, heard by everyone who was part of it. */
@NullMarked
package org.samskap.followups.internal.reports;

import org.jspecify.annotations.NullMarked;
