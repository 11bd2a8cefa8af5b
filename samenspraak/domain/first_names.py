"""Common first names in the Netherlands, in lower case."""

from samenspraak.domain.labels import listed

FIRST_NAMES = listed(
    "jan piet klaas kees henk willem johan johannes peter pieter hans gerard jeroen mark marco martijn martin erik"
    " eric rob robert ruud ron ronald richard frank frans fred freek gijs guus hugo ivo jaap jacob jasper jelle"
    " jesse job joep joost joris jos jurgen kevin koen lars leo levi lex luc luca lucas luuk maarten max michiel"
    " mick milan mike nick nico niels noah olaf pascal patrick paul pim ralph rene rick rik robin roel rolf ruben"
    " sam sander sem sjaak stan stefan steven sven teun theo thijs thomas tim timo tom ton tygo victor vincent wim"
    " wouter bart bas ben bert bob bram cor daan dave david dennis dick dirk ed eddy finn geert ger gerrit anna anne"
    " annie anja annelies annemarie anita anouk astrid babette barbara bianca brigitte carla carolien caroline"
    " chantal charlotte claudia corrie daphne debbie denise diana dina ellen els elly elise emma esther eva eveline"
    " femke fleur floor gerda greet greetje hanna hannah hanneke heleen helena henny hetty ilse inge ingrid irene"
    " iris isa jacqueline janneke jenny jessica jet joke jolanda josien judith julia karin katja kim kirsten laura"
    " lea lenie lianne lieke lies linda lisa liselotte lisette loes lotte lucia maaike maartje mandy manon margriet"
    " maria marian marianne marieke marijke marion marjan marleen marloes martine mieke miranda mirjam monique nadia"
    " natasja nicole nina noor olga patricia petra renate ria rianne rita rosa sandra sanne sara sarah saskia silvia"
    " simone sofie sonja sophie suzanne sylvia tamara tess tessa thea tineke truus vera wendy wil wilma yvonne ali"
    " ahmed ahmet mohamed mohammed mohammad mehmet mustafa hassan hasan hussein ibrahim ismail omar osman yusuf"
    " youssef yassin karim khalid rachid said samir bilal hamza amir abdel abdullah emre murat burak can cem kemal"
    " serkan volkan fatih fatma fatima aisha aicha ayse elif emine hatice zeynep meryem merve esra selin khadija"
    " naima samira malika yasmin yasmina leila layla latifa hanan houda soumaya karima zohra amina mariam piotr"
    " pawel tomasz marek andrzej krzysztof michal jakub adam agnieszka katarzyna magda malgorzata ewa joanna monika"
    " oleksandr olena iryna natalia svetlana tatiana dmitri sergei ivan igor andrei ana carlos jose juan raj ravi"
    " priya anil chen wei li ming nguyen kwame kofi abebe tesfay samuel daniel yonas selam mila saar zoe olivia liam"
    " mees jayden yara amira aya nora evi lynn fenna nova maud jens siem boaz morris dex thijmen stijn jurre vince"
    " senn benjamin elin sofia hailey lina ella jip pip puck floris"
)
