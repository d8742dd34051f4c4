package org.factloom.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A person's account, and the guests that became it; hashes of passwords and tokens are nobody's to see. */
@ApplicationScoped
@Priority(90)
class AccountData implements PersonalData {

    @Override
    public List<Section> sections() {
        return List.of(
                new Section("people", """
                        select p.id, p.role, p.name, p.created_at, p.disabled_at, p.seen_at, p.merged_into
                        from person p, (select ?::uuid as id) asking where asking.id in (p.id, p.merged_into) order by p.created_at, p.id"""),
                new Section("accessTokens", """
                        select t.id, t.label, t.created_at, t.revoked_at from api_token t where t.person_id = ? order by t.created_at, t.id"""),
                new Section("loginCodes", "select c.made_at from login_code c where c.person_id = ?"),
                new Section("emailAddress", "select e.* from email_address e where e.person_id = ?"),
                new Section("mailedLinks", """
                        select l.kind, l.address, l.expires_at from mailed_link l where l.person_id = ? order by l.kind"""),
                new Section("mails", "select m.* from mail m where m.person_id = ? order by m.queued_at, m.id"),
                new Section("reminder", "select r.* from reminder r where r.person_id = ?"),
                new Section("invitations", """
                        select i.id, i.label, i.address, i.created_at, i.expires_at, i.used_at, i.withdrawn_at from teacher_invitation i, (select ?::uuid as id) asking
                        where asking.id in (i.used_by, i.invited_by) order by i.created_at, i.id"""),
                new Section("auditEntries", """
                        select %s, a.* from audit_entry a join person p on p.id = a.subject_id, (select ?::uuid as id) asking
                        where asking.id in (p.id, p.merged_into) order by a.at, a.id""".formatted(AuditReading.OWN_REASON)),
                new Section(
                        "deeds",
                        "select d.at, d.kind, d.class_id from audit_entry d where d.actor_id = ? order by d.at, d.id"));
    }
}
