/** What can be told about a text while somebody writes it: its language, and what is better not said in public. */
@NullMarked
package org.samskap.proposals.internal.writing;

import org.jspecify.annotations.NullMarked;
