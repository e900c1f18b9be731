/** Asking whether an address may get news, before it gets any. */
@NullMarked
package org.samskap.notifications.internal.invitations;

import org.jspecify.annotations.NullMarked;
