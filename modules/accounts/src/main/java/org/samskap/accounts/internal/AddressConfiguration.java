package org.samskap.accounts.internal;

import java.net.URI;

import org.samskap.accounts.PublicAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where people reach us. */
@Configuration(proxyBeanMethods = false)
class AddressConfiguration {

    @Bean
    PublicAddress publicAddress(@Value("${samskap.public-address:http://localhost:8080}") URI address) {
        if (address.getHost() == null) throw new IllegalStateException("samskap.public-address must look like https://samskap.example");
        return new PublicAddress(address);
    }
}
