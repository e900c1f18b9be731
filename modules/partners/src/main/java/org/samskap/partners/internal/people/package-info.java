/** Who speaks for an organisation, and who is asked to. */
@NullMarked
package org.samskap.partners.internal.people;

import org.jspecify.annotations.NullMarked;
