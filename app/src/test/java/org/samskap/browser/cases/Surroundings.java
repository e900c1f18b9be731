package org.samskap.browser.cases;

import java.time.Instant;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import samskap.testing.TestClock;

/** What the product meets outside: time, and a mail server. */
@TestConfiguration(proxyBeanMethods = false)
@Import({World.class, Installation.class})
class Surroundings {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock(Instant.parse("2018-03-01T08:00:00Z"));
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail mailServer() {
        return new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @Bean
    DynamicPropertyRegistrar whereTheMailServerIs(GreenMail server) {
        return properties -> properties.add("spring.mail.port", () -> server.getSmtp().getPort());
    }
}
