/** Which proposals are like each other: computed here, from their words, for whoever then decides. */
@NullMarked
package org.samskap.proposals.internal.alike;

import org.jspecify.annotations.NullMarked;
