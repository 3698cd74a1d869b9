package io.segmentkit.crm;

import io.segmentkit.criteria.TextAttribute;

/** A way to reach a profile (R3). */
public enum Channel {
    /** Calls and text messages. */
    PHONE,
    /** E-mail. */
    EMAIL,
    /** Messengers of any kind. */
    MESSENGER;

    /** The profile's addresses in this channel. */
    public TextAttribute addresses() {
        return switch (this) {
            case PHONE -> CrmFields.PHONES;
            case EMAIL -> CrmFields.EMAILS;
            case MESSENGER -> CrmFields.MESSENGERS;
        };
    }
}
