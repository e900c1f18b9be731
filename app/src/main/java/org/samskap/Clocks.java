package org.samskap;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Real time, unless the demonstration brings its own (see the module {@code demo}). */
@Configuration(proxyBeanMethods = false)
class Clocks {

    @Bean
    @ConditionalOnBooleanProperty(name = "samskap.demo", havingValue = false, matchIfMissing = true)
    Clock clock() {
        return Clock.systemUTC();
    }
}
