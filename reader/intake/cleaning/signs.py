"""Signs: the words by which the furniture of a page gives itself away, in several languages.

Whole lines, compared without case and accents of typography. A sign says what a line is about; what
it counts for is decided where lines are scored.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.model.document import Boilerplate
from reader.text.normalize import fold_marks


@dataclass(frozen=True, slots=True)
class Sign:
    """What a line says of itself. reason: a phrase for the reader. is_barrier: the article does not
    go on behind it, or has not begun before it; what follows belongs to the sign."""

    kind: Boilerplate
    reason: str
    is_barrier: bool = False


_NAVIGATION = Sign(Boilerplate.NAVIGATION, "helps to move about the page")
_MENU = Sign(Boilerplate.NAVIGATION, "is an entry of a menu")
_LEGAL = Sign(Boilerplate.LEGAL, "is a legal notice")
_COPYRIGHT = Sign(Boilerplate.LEGAL, "is a copyright notice")
_CONSENT = Sign(Boilerplate.LEGAL, "asks about cookies")
_RELATED = Sign(Boilerplate.RELATED, "announces other articles", is_barrier=True)
_READ_MORE = Sign(Boilerplate.RELATED, "leads to another article")
_TAGS = Sign(Boilerplate.TAGS, "lists keywords")
_SHARING = Sign(Boilerplate.SHARING, "offers to share the page")
_COMMENTS = Sign(Boilerplate.COMMENTS, "belongs to the comments", is_barrier=True)
_ADVERTISEMENT = Sign(Boilerplate.ADVERTISEMENT, "is an advertisement")
_SUBSCRIBE = Sign(Boilerplate.ADVERTISEMENT, "asks for a subscription or a sign-up")
_READING_TIME = Sign(Boilerplate.METADATA, "tells how long reading takes")
_COUNTER = Sign(Boilerplate.METADATA, "counts readers or reactions")

_WHOLE: tuple[tuple[Sign, str], ...] = (
    (
        _NAVIGATION,
        r"(?:back to |jump to |go to |return to )?(?:the )?(?:top|bottom|end|start)(?: of (?:the )?page)?"
        r"|(?:skip|jump) (?:to|navigation|links?|ad)\b.{0,40}|(?:zum|nach) (?:seiten)?(?:anfang|ende|inhalt|oben)"
        r"|seiten(?:anfang|ende)|nach oben|haut de (?:la )?page|retour en haut|aller au contenu.{0,20}"
        r"|(?:volver )?arriba|ir al contenido.{0,20}|(?:saltar|pular) (?:al|para).{0,30}|torna su|inizio pagina"
        r"|vai al contenuto|naar boven|(?:do gory|na gore)|на верх|наверх|в начало|回到顶部|返回顶部|トップへ戻る",
    ),
    (
        _MENU,
        r"home|menu|main menu|search|sign in|log ?in|log ?out|register|sign in / join|my account|close|open menu|toggle navigation"
        r"|sections?|next|previous|prev|older posts?|newer posts?|(?:next|previous) (?:post|article|story|page)"
        r"|about(?: us)?|contact(?: us)?|sitemap|site map|help|faq|careers|jobs|advertise(?: with us)?|edition|more|show more"
        r"|see more|view all|see all|load more|print|email|save|listen|watch|loading\.*|startseite|anmelden|abmelden|suche|kontakt"
        r"|impressum|accueil|connexion|rechercher|se connecter|inicio|buscar|iniciar sesion|iniciar sesión|contacto|ingresar"
        r"|cerca|accedi|contatti|entrar|pesquisar|contato|inloggen|zoeken|zaloguj|szukaj|войти|поиск|登录|搜索|ログイン|検索",
    ),
    (
        _LEGAL,
        r"(?:terms|privacy|cookies?)(?: ?(?:of|and|&) ?(?:use|service|conditions|privacy))?(?: (?:policy|notice|statement|settings|preferences))?"
        r"|all rights reserved.{0,80}|do not sell.{0,60}|your (?:privacy|ad) choices|accessibility(?: statement)?|disclaimer"
        r"|datenschutz(?:erklarung|erklärung)?|agb|nutzungsbedingungen|mentions legales|mentions légales|politique de confidentialit[eé]"
        r"|aviso legal|pol[ií]tica de (?:privacidad|cookies|privacidade)|todos los derechos reservados.{0,60}|termini.{0,30}|informativa.{0,40}"
        r"|todos os direitos reservados.{0,60}|alle rechte vorbehalten.{0,60}|tous droits r[eé]serv[eé]s.{0,60}",
    ),
    (
        _RELATED,
        r"(?:related|featured|recommended|popular|trending|latest|recent|similar|sponsored|more|other|top|most (?:read|popular|viewed|recent))"
        r"(?: (?:on|from|in|by|to) .{1,40})?(?:[ :-]+(?:articles?|stories|story|posts?|news|reviews?|reading|content|links?|topics?|coverage|videos?|headlines|items?|searches|reads?))?:?"
        r"|(?:read|up|what(?:'s| to) read|what's|watch) next:?|read (?:more|also)(?: (?:on|about|from) .{1,40})?:?|see also:?|further reading:?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in).{0,30}"
        r"|you(?:'ll| will) (?:also )?(?:like|love).{0,20}|more (?:from|on|in|like|about|stories|news|articles|by|for you)\b.{0,60}|editor'?s'? (?:picks?|choice)|don't miss.{0,30}|in case you missed it"
        r"|from (?:around|our|the) (?:the )?(?:web|network|partners?|archives?|blog)|around the web|recommended (?:for you|by .{1,20})|we recommend|promoted (?:links|stories|content)|sponsored (?:links|stories|content)"
        r"|mehr zum thema.{0,30}|mehr (?:aus|von|uber|über|zu)\b.{0,40}|weitere (?:artikel|themen|meldungen|nachrichten).{0,40}|lesen sie (?:auch|mehr).{0,80}|das k[oö]nnte sie auch interessieren.{0,20}|meistgelesen.{0,20}|verwandte (?:artikel|themen|beitrage|beiträge)"
        r"|(?:[aà] )?lire aussi.{0,80}|sur le m[eê]me (?:sujet|th[eè]me)|articles (?:similaires|li[eé]s|r[eé]cents)|les plus (?:lus|populaires)|dans la m[eê]me (?:rubrique|cat[eé]gorie)"
        r"|(?:lea|leer|lee) (?:tambi[eé]n|m[aá]s).{0,80}|(?:art[ií]culos|noticias|notas|contenido) relacionad[oa]s?|lo m[aá]s (?:le[ií]do|visto)|te puede interesar.{0,20}|m[aá]s (?:noticias|informaci[oó]n|sobre|en)\b.{0,40}"
        r"|leggi anche.{0,80}|articoli correlati|potrebbe(?:ro)? interessarti.{0,20}|i pi[uù] letti|leia (?:tamb[eé]m|mais).{0,80}|veja tamb[eé]m.{0,60}|(?:not[ií]cias|artigos|mat[eé]rias|posts?) relacionad[oa]s?|mais lidas"
        r"|lees ook.{0,60}|meer over.{0,40}|gerelateerde.{0,20}|czytaj (?:tak[zż]e|wi[eę]cej).{0,60}|zobacz (?:tak[zż]e|te[zż]).{0,60}|читайте также.{0,60}|相关(?:文章|新闻|阅读)|推荐阅读|関連(?:記事|ニュース)|おすすめ記事|관련 ?(?:기사|뉴스)",
    ),
    (
        _TAGS,
        r"tags?(?: cloud)?:?|tags?: .{1,300}|filed under:?.{0,200}|(?:article |post )?(?:topics|keywords|categories|labels):?(?: .{1,200})?|posted in:? .{1,100}|tagged(?: with| as)?:?.{0,200}|more on these topics"
        r"|schlagw[oö]rter.{0,100}|stichw[oö]rter.{0,100}|themen:.{0,100}|mots[ -]cl[eé]s?.{0,100}|etiquetas:?.{0,100}|palabras clave.{0,100}|temas:?.{0,100}|parole chiave.{0,100}|argomenti:.{0,100}|trefwoorden.{0,100}|теги:?.{0,100}|标签.{0,60}|タグ.{0,60}",
    ),
    (
        _SHARING,
        r"(?:please )?(?:share|tweet|pin|follow|like)(?: (?:this|it|us|on|via|with|the|me|post|article|story|page)\b.{0,60})?[:!-]*|shares?(?: on .{1,30})?|(?:facebook|twitter|x|linkedin|pinterest|whatsapp|reddit|telegram|instagram|youtube|tiktok|flipboard|tumblr|bluesky|threads|messenger|e-?mail|rss|copy link|link copied|sms|print)[:!]?"
        r"|(?:(?:facebook|twitter|x|linkedin|pinterest|whatsapp|reddit|telegram|instagram|youtube|flipboard|email|e-mail|print|share|copy link)[ |,/·•]*){2,}"
        r"|(?:click|tap) to (?:share|email|print|tweet).{0,60}|opens? in (?:a )?new window.{0,20}|print this.{0,20}|email this.{0,30}|send (?:this )?to (?:a )?friend|follow .{1,30} on (?:twitter|facebook|instagram|x|linkedin|google news).{0,30}"
        r"|teilen.{0,40}|drucken|merken|folgen sie uns.{0,40}|partager.{0,50}|suivez-nous.{0,40}|imprimer|compartir.{0,50}|s[ií]guenos.{0,40}|imprimir|condividi.{0,50}|seguici.{0,40}|stampa|compartilh(?:ar|e).{0,50}|siga-nos.{0,40}|delen|udost[eę]pnij.{0,30}|поделиться.{0,30}|分享.{0,20}|シェア.{0,20}",
    ),
    (
        _COMMENTS,
        r"(?:\d[\d,.]* |no |view |show |read |post |leave |add |write |join |see |all |load |hide )?(?:a |an |your |the |all )?(?:\d+ )?(?:comments?|repl(?:y|ies)|responses?|discussion|conversation)(?: \(?\d*\)?)?(?: (?:below|here|policy|are closed.{0,30}|section|on .{1,100}|to .{1,100}))?[:!]?"
        r"|(?:leave|post|add|write) (?:a|your) (?:comment|reply).{0,60}|your email address will not be published.{0,60}|(?:log|sign) in to (?:comment|reply|post).{0,60}|be the first to comment.{0,20}|comments? (?:are|is) (?:closed|disabled).{0,40}"
        r"|kommentar(?:e|ieren)?(?: schreiben| \(\d+\))?|commentaires?(?: \(?\d+\)?)?|laisser un commentaire|r[eé]agir|(?:deja|escribe) (?:un|tu) comentario|comentarios?(?: \(?\d+\)?)?|lascia un commento|commenti|deixe (?:um|seu) coment[aá]rio|coment[aá]rios?|reacties|dodaj komentarz|komentarze|комментарии.{0,20}|评论.{0,20}|コメント.{0,20}",
    ),
    (
        _ADVERTISEMENT,
        r"ads?|advertise?ments?|advertising|(?:continue reading|story continues|article continues|scroll to continue)\b.{0,60}|sponsored(?: (?:by|content|post)\b.{0,40})?|promoted|paid (?:content|post)|anzeige|werbung|publicit[eé]|publicidad|pubblicit[aà]|publicidade|advertentie|reklama|реклама|广告|広告|affiliate links?.{0,80}",
    ),
    (
        _SUBSCRIBE,
        r"(?:please )?(?:subscribe|sign ?up|join|become a (?:member|subscriber)|donate|support us|register)\b.{0,120}|get (?:our|the|your|more|unlimited|this|access|breaking|email|started|the latest)\b.{0,120}(?:newsletter|inbox|e-?mail|app|updates?|access|delivered|free)\b.{0,60}"
        r"|(?:our |free |daily |weekly |the )?newsletters?.{0,40}|download (?:the|our) .{0,20}app\b.{0,40}|already (?:a (?:subscriber|member)|subscribed|have an account).{0,40}|thank(?:s| you) for (?:subscribing|signing up|reading|your).{0,60}"
        r"|(?:jetzt )?(?:abonnieren|abo)\b.{0,60}|s'abonner.{0,60}|abonnez-vous.{0,80}|suscr[ií]b(?:ete|ase|irse).{0,80}|iscriviti.{0,80}|abbonati.{0,60}|assine\b.{0,60}|inscreva-se.{0,60}|cadastre-se.{0,60}|подпис(?:аться|ывайтесь).{0,60}|enter your e-?mail.{0,40}|e-?mail address",
    ),
    (
        _READING_TIME,
        r"\(?(?:reading time:? ?)?(?:about )?\d{1,3}(?: ?[-–] ?\d+)? ?(?:min(?:ute)?s?\.?)(?: read(?:ing)?(?: time)?)?\)?|(?:estimated )?read(?:ing)? time:? .{0,20}|lesezeit.{0,20}|temps de lecture.{0,20}|lecture :? ?\d+ min.{0,5}|tiempo de lectura.{0,20}|\d+ min(?:utos?)? de (?:lectura|leitura)|tempo di lettura.{0,20}|tempo de leitura.{0,20}|leestijd.{0,20}",
    ),
    (
        _COUNTER,
        r"\d[\d.,]*[km]? ?(?:views?|shares?|likes?|reads?|claps?|reactions?|retweets?|followers?|points?|votes?|downloads?)|views?:? \d[\d.,]*|\d{1,4}",
    ),
    (
        _READ_MORE,
        r"(?:read|see|view|show|learn|find out|watch|view) (?:more|full|all|the full|now)\b.{0,60}|more[ .…»>]*|(?:full|read) (?:story|article)[ .…»>]*|weiterlesen.{0,20}|lire la suite.{0,20}|(?:leer|ver|saber) m[aá]s.{0,20}|leggi (?:tutto|di pi[uù]).{0,20}|(?:ler|saiba|veja|continue) (?:mais|lendo).{0,30}|czytaj dalej",
    ),
)
_BEGINNING: tuple[tuple[Sign, str], ...] = (
    (_COPYRIGHT, r"(?:copyright\b|©|\(c\) ?(?:copyright|\d{4})|&copy;)"),
    (
        _CONSENT,
        r"(?:(?:we|this (?:web)?site|our (?:web)?sites?|by (?:using|continuing|clicking)|wir|ce site|nous|este sitio|utilizamos|questo sito|este site|deze website)\b.{0,120}(?:cookies?)\b)|(?:accept|manage|reject|allow|akzeptieren|accepter|aceptar|accetta|aceitar)\b.{0,30}\bcookies?\b",
    ),
    (
        _LEGAL,
        r"this (?:material|article|content|site|website) (?:may not|is (?:protected|provided|licensed|published|distributed)|was (?:originally|first) published)|reproduction (?:is|without|of|in)\b|(?:the )?(?:views|opinions) expressed|terms (?:of|and)\b.{0,60}privacy|by (?:signing|subscribing|clicking|submitting|registering)\b.{0,200}(?:terms|agree|privacy)",
    ),
)
_COMPILED = tuple((sign, re.compile(pattern)) for sign, pattern in _WHOLE)
_COMPILED_BEGINNING = tuple((sign, re.compile(pattern)) for sign, pattern in _BEGINNING)
_LONGEST_SIGN = 200
_LONGEST_NOTICE = 700
_EDGES = " \t-–—|•·*»«<>→←›‹▸▶✕×+#:↑↓▲▼"


def sign_of(text: str) -> Sign | None:
    """What a line says of itself, None where it says nothing."""
    if len(text) > _LONGEST_NOTICE:
        return None
    folded = fold_marks(text).casefold().strip(_EDGES)
    for sign, pattern in _COMPILED_BEGINNING:
        if pattern.match(folded):
            return sign
    if len(folded) <= _LONGEST_SIGN:
        for sign, pattern in _COMPILED:
            if pattern.fullmatch(folded):
                return sign
    return None
