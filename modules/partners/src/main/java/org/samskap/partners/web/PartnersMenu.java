package org.samskap.partners.web;

import org.samskap.ui.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the directory from every page. */
@Configuration(proxyBeanMethods = false)
class PartnersMenu {

    @Bean
    MenuItem organisationsMenuItem() {
        return new MenuItem(40, "menu.partners", "/organisations", MenuItem.Audience.EVERYONE);
    }
}
