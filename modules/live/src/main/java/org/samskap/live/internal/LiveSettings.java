package org.samskap.live.internal;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation may set.
 *
 * @param listen     whether to keep a connection for the database to call on; without it news is looked for at each poll
 * @param poll       how often to look for news that no call announced
 * @param heartbeat  how often a stream says that it is still there
 * @param life       how long a stream lasts; each gets up to a fifth less, so that they do not all come back at once
 * @param perNode    streams of this node
 * @param perAddress streams from one address; a full hall comes from one, that of its network
 */
@ConfigurationProperties("samskap.live")
record LiveSettings(@DefaultValue("true") boolean listen, @DefaultValue("5s") Duration poll, @DefaultValue("20s") Duration heartbeat,
                    @DefaultValue("15m") Duration life, @DefaultValue("2000") int perNode, @DefaultValue("800") int perAddress) {}
