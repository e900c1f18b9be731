/** Pages and forms. */
@NullMarked
package org.samskap.proposals.web;

import org.jspecify.annotations.NullMarked;
