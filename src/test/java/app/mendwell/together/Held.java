package app.mendwell.together;

import app.mendwell.content.Content;
import app.mendwell.exchange.AllKinds;
import app.mendwell.repair.steps.RepairKinds;
import app.mendwell.storage.Database;
import app.mendwell.storage.Fields;
import app.mendwell.storage.FieldsJson;
import app.mendwell.storage.Ids;
import app.mendwell.storage.Json;
import app.mendwell.storage.Kind;
import app.mendwell.storage.Links;
import app.mendwell.testing.Houses;
import app.mendwell.testing.TestTasks;
import app.mendwell.testing.Vaults;
import app.mendwell.ui.House;
import app.mendwell.ui.Tasks;
import java.time.LocalDate;
import java.util.UUID;

/** A house in which somebody who lives with Theo keeps what the two of them hold. */
final class Held {

    static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);

    final Database db = Vaults.inMemory();
    final House house;
    final Content content = new Content();

    Held() {
        this(TestTasks.inline());
    }

    Held(Tasks tasks) {
        house = Houses.over(db, tasks, AllKinds.kinds().all().toArray(Kind[]::new));
        house.preferred().change(preferences -> preferences.with("partner_label", "Theo"));
    }

    TogetherViewModel room() {
        return new TogetherViewModel(house, content);
    }

    Kind kind(String name) {
        return house.records().kinds().get(name);
    }

    /** Keeps a record; the fields are written as JSON. */
    UUID keep(String kind, String fields) {
        UUID id = Ids.fresh();
        house.records().save(kind(kind), id, FieldsJson.read(kind(kind), Json.read(fields.replace('\'', '"'))));
        return id;
    }

    Fields fields(String kind, UUID id) {
        return house.records().find(kind(kind), id).orElseThrow().fields();
    }

    UUID repair(String title) {
        UUID id = Ids.fresh();
        house.records().save(RepairKinds.REPAIR, id, Fields.EMPTY.with("title", title).with("route", "open")
                .with("path", "full").with("state", "finished").with("happened_on", SUNDAY.minusDays(5)));
        return id;
    }

    void link(String kind, UUID id, String other, UUID to) {
        new Links(db).add(new Links.End(kind, id), new Links.End(other, to));
    }

    /** One or more of everything, as the pictures show it. */
    void everything() {
        careAndDoing();
        plans();
        rhythmAndHold();
    }

    UUID ask;
    UUID solo;
    UUID plan;
    UUID decision;

    private void careAndDoing() {
        keep("care_item", "{'about':'partner','kind':'tender-places','body':'Being corrected in front of others.',"
                + "'what_i_can_do':'I keep it for the way home.','source':'told_me','checked_on':'2026-02-03'}");
        keep("care_item", "{'about':'partner','kind':'signs','body':'A short laugh may mean it hurt.',"
                + "'source':'guess'}");
        keep("care_item", "{'about':'me','kind':'soothers','body':'A walk without a destination, then tea.',"
                + "'shared_on':'2026-02-20'}");
        keep("care_item", "{'about':'me','kind':'history','body':'The year of the two moves.','veiled':true}");
        keep("appreciation", "{'date':'2026-02-28','kind':'growth_seen','about':'me',"
                + "'body':'I said it the same evening, not three days later.'}");
        keep("appreciation", "{'date':'2026-03-06','kind':'small_good','about':'partner',"
                + "'body':'The radio went down when I came in, before I’d said anything.','told_on':'2026-03-07'}");
        keep("support", "{'date':'2026-03-05','direction':'received','support_kind':'listen',"
                + "'note':'Ten minutes on the stairs, no advice.'}");
        keep("support", "{'date':'2026-03-01','direction':'given','support_kind':'help','area':'home',"
                + "'note':'Carried the shelves up with Eli.'}");
        UUID repair = repair("Thursday, evening");
        keep("ask", "{'direction':'i_was_asked','body':'Sunday morning on my own','support_kind':'space',"
                + "'state':'yes','ok_no':true}");
        keep("ask", "{'direction':'i_offer','body':'I could ring the landlord','support_kind':'help',"
                + "'state':'idea','ok_no':true}");
        keep("ask", "{'direction':'i_ask','body':'Come along to the dentist','support_kind':'company',"
                + "'state':'no','ok_no':true}");
        ask = keep("ask", "{'direction':'i_ask','body':'Say “I’m upset, let’s talk tomorrow” before going up.',"
                + "'support_kind':'talk','area':'home','size':'small','state':'said','ok_no':true,"
                + "'good_moment':'after dinner on Tuesday','how_it_went':'Said it on the walk. Theo wants to think "
                + "about it.','repair_ref':'" + repair + "'}");
        keep("solo_item", "{'body':'The early swim','area':'free-time','wanted':'keep','state':'settled'}");
        keep("solo_item", "{'body':'Taxes, insurance and contracts','area':'money','wanted':'together',"
                + "'state':'noticed'}");
        keep("solo_item", "{'body':'The dripping tap, the loose handle','area':'home','wanted':'keep',"
                + "'state':'settled'}");
        solo = keep("solo_item", "{'body':'Thinking up what there is to eat, day after day','area':'home',"
                + "'why_alone':['habit','faster','never_asked'],'wanted':'share_some',"
                + "'first_step':'Write down three evenings that somebody else plans and cooks.','state':'trying'}");
        keep("heads_up", "{'what':'The audit at work','kind':'work','from_date':'2026-03-16','until_date':"
                + "'2026-03-20','would_help':'Quiet evenings, and no plans on the Friday.','state':'to_tell'}");
        keep("heads_up", "{'what':'My sister’s operation','kind':'stressor','from_date':'2026-03-02',"
                + "'state':'told','told_on':'2026-02-27'}");
    }

    private void plans() {
        keep("event_plan", "{'title':'The week with the grandparents','state':'planned'}");
        keep("event_plan", "{'title':'The housewarming at Ana’s','state':'looked_back',"
                + "'starts_at':'2026-01-17T20:00+01:00','look_back':'We left early and it was good.',"
                + "'keep_next':'The signal before the second glass.'}");
        plan = keep("event_plan", "{'title':'Dinner with Theo’s team','state':'planned',"
                + "'starts_at':'2026-03-14T19:00+01:00','my_worry':'Standing alone while the others talk shop.',"
                + "'their_worry':'Having to leave early and explain it.',"
                + "'before_words':'You count more than the evening does.',"
                + "'arrive_plan':'Two introductions in the first half hour.',"
                + "'close_plan':'A look across the room now and then.',"
                + "'break_plan':'The terrace, ten minutes, each on our own.',"
                + "'signal':'A hand on the shoulder: come and find me.',"
                + "'leave_rule':'Either of us can call it. We go, and talk later.',"
                + "'difficult_moments':[{'when':'A joke about us','what_we_do':'We stand beside each other and change"
                + " the topic.'},{'when':'One more round','what_we_do':'The signal, then coats.'}],"
                + "'after_plan':'Tea, ten minutes, one thing each.'}");
        decision = keep("decision", "{'title':'A dog, or not yet','state':'talking','why_matters':'It would change "
                + "our mornings, and who can say yes to a weekend away.','options':[{'option':'This spring',"
                + "'my_view':'I’d have someone at home with me on long days.','their_view':'Too soon; the new job takes"
                + " the mornings.'},{'option':'Look after Ana’s dog first','my_view':'A way to find out, without "
                + "promising.','their_view':'Likes this one best.'}],'what_matters_me':'Not being alone in the house "
                + "all day.','what_matters_them':'Mornings that stay calm.','influence':'The mornings are the only "
                + "quiet Theo gets.','by_date':'2026-11-30'}");
    }

    private void rhythmAndHold() {
        keep("ritual", "{'name':'An hour alone','mode':'alone','cadence':'weekly','weekdays':[3],'time':'18:00',"
                + "'minutes':60,'skip_words':'Not tonight is fine.','state':'active'}");
        keep("ritual", "{'name':'Table for two','what':'One meal a week at a laid table, however simple the food.',"
                + "'mode':'together','cadence':'weekly','weekdays':[5],'time':'19:00','minutes':60,"
                + "'skip_words':'Not tonight is fine.','state':'active'}");
        keep("agreement", "{'body':'We do not argue in messages.','kind':'conflict','spoken':'mine_only',"
                + "'state':'agreed','agreed_on':'2026-01-10'}");
        keep("agreement", "{'body':'Each of us may call a pause with our word, and the other one lets it stand.',"
                + "'kind':'conflict','why':'Nobody can listen while everything in them is ringing.',"
                + "'if_missed':'We laugh or sigh, call it again, and begin anew.','spoken':'said','state':'agreed',"
                + "'agreed_on':'2025-12-01','review_on':'2026-06-01','review_months':6}");
        keep("vision_item", "{'area':'daily-life','ours':'A table where people drop in, and a door that closes.',"
                + "'mine':'A room with a window for the letters.','room_for_each':'Two evenings a week that belong to "
                + "nobody else.','horizon':'y5'}");
        keep("vision_item", "{'area':'each-of-us','mine':'To play in the quartet again.','horizon':'y1'}");
        keep("supporter", "{'name':'Noor','relation':'my oldest friend','good_for':['listen','company'],"
                + "'reach':'Sundays after nine','note':'Knows the whole story, and laughs about it.',"
                + "'state':'active'}");
        keep("anchor", "{'kind':'practice','body':'The early swim, before anyone is up.','next_step':'Renew the card "
                + "in April.','state':'active'}");
        keep("anchor", "{'kind':'friendship','body':'Letters with Sam.','state':'active'}");
    }
}
