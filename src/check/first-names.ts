const men =
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis philip bobby johnny bradley craig grady rick ron ken chad wes bill bob dave jim mike steve tom tim dan greg jeff doug ted pat ' +
  'carlos luis jorge miguel pedro manuel francisco antonio jesus rafael alejandro fernando eduardo roberto ricardo sergio javier hector oscar raul ruben mario victor armando enrique alfredo ernesto arturo julio cesar pablo diego andres felipe guillermo gustavo ignacio esteban marco marcos nestor orlando ramon rodrigo salvador tomas xavier manny edwin francis damian byron tony marcelo agustin efrain everardo aurelio noel ' +
  'rob bert earl clint clyde curtis dean derek doug duane dwight dwayne elmer emmett ernest floyd fred glenn gordon hank harlan harry herbert howard hugh ian ivan jerome jimmy jon karl lamar leland leon leonard leroy lester lewis lloyd lonnie luke luther lyle marlon martin marvin max milton mitch morris ned neil nolan norman omar oscar otis owen percy perry phil preston ralph rex rodney roland roscoe ross rudy rusty sam seth sherman sid stan stanley stuart theodore todd travis trent trevor vernon wade wallace warren wilbur wilfred winston '

const women =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy shirley angela helen anna brenda pamela nicole emma samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori kristen pam ' +
  'ana carmen rosa lucia elena marisol guadalupe juana leticia veronica silvia yolanda alejandra gabriela adriana monica lourdes mercedes beatriz esther irma ines isabel pilar raquel sofia valeria ximena daniella eileen raquel kionne rosario noemi abigail tamika priya corinne ' +
  'agnes alma amelia anita annette annie april audrey becky bernadette bernice bertha bessie beth bonnie caroline carrie celia clara claudia colleen connie constance cora daisy dawn debbie diana dolores dora dorothy edith edna eileen ella ellen elsie erica erin estelle ethel eva faye fiona florence gail geraldine gertrude gina ginger glenda gwen gwendolyn harriet hazel holly ida irene iris jane janet jeanette jenny jill joanne josephine joy june katie kristin leah lena lillian lorraine louise lucille lucy lydia mabel maggie marcia marjorie maureen maxine melanie mildred minnie miriam molly myrtle nadine nina nora norma olive opal pauline peggy phyllis ramona renee rhonda rita roberta rosalind rosemary roxanne sally sheila sherry sonia stella sue suzanne sylvia tammy tanya thelma tina tracy vera vivian wanda wendy wilma winifred '

/** First names common in the United States, by which a name without a title is known. */
export const firstNames: ReadonlySet<string> = new Set(
  (
    men +
    women +
    'desmond carmine donnell tyrone jamal marcus malik darius terrell latoya ebony keisha ' +
    'abby abel abraham abram addie adelaide adele adolfo adrian agnes ahmed aida aileen aisha alana alba ' +
    'alberta alec alena alfonso alfred alicia alina alison allan allen allie allison alma alonso alton ' +
    'alvaro alvin alyssa amalia amelia amina amir amos anastasia andre andy angel angelica angelina ' +
    'angelo angie angus anh anil anita annabelle anne annette annie anselmo antoinette arlene arlo ' +
    'armand armen arnold arnulfo arun asa ashton athena aubrey audrey ava avery axel barb barney barry ' +
    'barton basil bea beau becky belinda bella ben benigno benito bennett bernadette bernard bernardo ' +
    'bernice bert bertha beryl bess beth bethany betsy bev bianca billie blaine blair blake blanca ' +
    'bonnie boyd brad bradford brady brandi brandy brant braulio breanna brendan brennan brent bret ' +
    'brett briana bridget britney brock brooke bruno bryant bryce buddy buford burt caitlin caleb ' +
    'calvin cameron camila camilla camille camilo candace candelario candice cara carla carlton carly ' +
    'carmela carole caroline carrie carroll carter cary casey cassandra cassie catalina cathy cecil ' +
    'cecilia cedric celeste celestino celia chandler charlene charlie chelsea chester chet chris christa ' +
    'christi christie christy chuck cindy claire clara clarence clarissa clark claude claudette claudia ' +
    'claudio clay clayton cleo cliff clifford clint clyde cody colby cole coleen colette colin colleen ' +
    'connie connor conrad consuelo cooper cora corey cornelius cory courtney cristian cristina cristobal ' +
    'crystal curt curtis cyrus dale dalton damaso damon dana daniela danny dante daphne darcy ' +
    'darla darlene darnell darrel darrell darren darryl darwin daryl dawn dean deana deanna debbie dee ' +
    'deepa deirdre delbert delia delilah delores demetrius dena denny derek derrick desiree devin devon ' +
    'dewey dexter dianne dina dinah dionisio dirk dolores dominic dominick don donnie donovan dora ' +
    'doreen dorothy doyle drew duane dudley duncan dustin dwayne dwight earl earlene earnest ed eddie ' +
    'edelmira edgar edith edmund edmundo edna efren eladio elaine elbert eldon eleanor eleuterio eli ' +
    'elias elijah elisa elise eliseo eliza ella ellen elliot elliott ellis elmer eloise eloy elsa elsie ' +
    'elton elvira elvis emanuel emery emil emilia emiliano emilio emmanuel emmett enid enrico epifanio ' +
    'erica erik erika erin ernest ernie ervin esmeralda essie estefania estela estella estelle ethel ' +
    'eugenia eugenio eunice eusebio eva evan evangeline evaristo eve everett ezekiel ezra fabian fabiana ' +
    'fabiola farah fatima fausto faye federico felicia felicitas felicity felix fermin fidel ' +
    'fidelina fiona florence florencia floyd forrest francesca francine franco frankie fred freda ' +
    'freddie frederick freya frieda gabe gail galen garland garrett garry gavin gayle genaro gene geneva ' +
    'genevieve geoffrey georgina geraldine gerard gerardo gertrude gil gilbert gilberto gina ginger ' +
    'giovanni gladys glen glenda glenn gordon gracie graciela graham gregg gregorio greta gretchen ' +
    'griffin griselda guillermina gus gwen gwendolyn hailey hal hamza hank hans harlan harley ' +
    'harriet harris harry harvey hassan hattie hazel heath heidi helena helga henrietta herb herbert ' +
    'herman herminia herschel hilario hilary hilda hiram hollis holly homer horace hortensia howard ' +
    'hubert hugh hugo humberto hunter hussein ian ibrahim ida ignatius ike ileana ilene iliana imelda ' +
    'imogene ingrid inocencio ira irene iris irving irwin isaac isaiah isidro ismael ivan ivonne ivy ' +
    'jacinta jacinto jackie jada jaime jake jamie jan jana jane janelle janie janine jared jarrod ' +
    'jasmine jasper javon jay jayne jeanette jeanne jeannie jed jeffery jenna jennie jenny jerald ' +
    'jeremiah jermaine jerome jess jessie jewel jill jimena jimmie jimmy joann joanna joanne joaquin ' +
    'jocelyn jodi jody joel joey johnnie jolene jon jonah jonas josefina josephine josh josie josue joy ' +
    'juanita judah jude julian juliana juliet julieta julius justine kara kari karl karla kate ' +
    'katharine kathy katie katrina kavita kay kelli kelsey kelvin kendall kendra kendrick kenji kenny ' +
    'kent kermit kerri kerry khalid kim kirby kirk kirsten kris krista kristin kristina kristine kristy ' +
    'kurt kylie lacey lakshmi lamar lana lance landon lane lara lars latasha laurel laurence laurie ' +
    'lavern laverne layla lazaro leah leandro lee leigh leila lela leland lena lenny lenore leo leobardo ' +
    'leocadia leocadio leon leona leonard leonardo leonel leonor leopoldo leroy lesley leslie lester ' +
    'levi lewis lila lillian lilly lily lindsay lindsey linh lionel lisandro liz liza lizbeth lloyd lois ' +
    'lola lonnie lora loren lorena lorenzo loretta lorna lorraine lou louie louisa louise lowell luann ' +
    'luca lucas lucille lucinda lucy luella luisa luke lupe luther lydia lyle lyman lynda lynette lynn ' +
    'lynne mabel mable macario mack mackenzie madeline madge mae magdalena maggie malcolm malia mallory ' +
    'mamie mandy manuela mara marc marcela marcelino marcella marcia marcy margarita margarito marge ' +
    'margie margo margot marguerite mariam marian mariana marianne maribel maricela maricruz mariela ' +
    'marielena mariluz marina marisa marissa marjorie marla marlene marlon marsha marshall marta martin ' +
    'martina marty marva marvin maryann mason mateo mathew matias matilda matt maude maura maureen ' +
    'maurice mavis max maximiliano maxine maya mckinley meg mel melanie melba melinda melody melvin ' +
    'mercer meredith merle mia micah micheal michele mickey mila mildred miles millicent millie milo ' +
    'milton mindy minerva minh minnie miranda mireya miriam misty mitch mitchell mohammed moira moises ' +
    'mollie molly mona morgan morris moses muhammad muriel murray myra myrna myron nadia nadine nan ' +
    'naomi nasir nat natalia natasha nate nathaniel natividad ned neil nell nellie nelson nereida nettie ' +
    'nguyen nicanor nichole nick nicolas nina nolan nora norberto norma norman norris nydia octavia ' +
    'octavio odell odessa ofelia olga oliver ollie omar onesimo ophelia oralia oren orson orville ' +
    'osvaldo otis otto owen paola parker patrice patricio patsy patti patty paula paulette paulina ' +
    'pauline pearl peggy penelope penny percy perry pete petra pham phil phillip phoebe phyllis piper ' +
    'policarpo polly porfirio preston quentin quincy quinn raimundo ramira ramiro ramona randal randall ' +
    'randolph raphael ravi ray reba reed reggie regina reginald reinaldo rena renata rene renee reuben ' +
    'rex reynaldo rhett rhoda rhonda rickey ricky rigoberto riley rita rob robbie roberta robin robyn ' +
    'rocco rochelle rocio rod roderick rodger rodney rodolfo rogelio roland rolando roman romulo ronda ' +
    'ronnie roosevelt rory rosalba rosalie rosalind rosalinda rosanne rosaura roscoe rose roseanne ' +
    'rosemarie rosemary rosie ross rowan rowena roxanne royce ruby rudolph rudy rufino rufus russ rusty ' +
    'sabino sabrina sadie sally salome salvatore sam samira sammy sandy sanjay santiago santos sasha ' +
    'saturnino saul sebastian selena selma serena seth severiano seymour shane shannon shari shaun ' +
    'shauna shawn sheila shelby sheldon shelia shelley shelly sheri sherman sherri sherry sheryl sid ' +
    'sidney silas silvestre simon simone socorro soledad solomon sonia sonja sonny sonya sophie ' +
    'spencer stacey stacy stan stanley stefan stella stephan sterling stewart stuart sue sunita susana ' +
    'susanna susie suzanne sybil sydney sylvester sylvia tabitha tadeo talia tamara tami tammy tania ' +
    'tanner tanya tara tasha tate taylor teddy teodoro teofilo terence teri terrance terrence terri tess ' +
    'tessa thad thaddeus thea thelma theo theodora theodore thurman tiffany timoteo tina tisha tobias ' +
    'toby todd tomasa tommy toni tonya tracey traci tracy tran travis trent trevor tricia trina trish ' +
    'tristan troy trudy tuan tucker tyrell tyson ubaldo ulises ursula valentin valentina valerie vance ' +
    'vanesa vanessa vaughn velma vera vern verna vernon vicente vicki vickie vicky vikram viola violet ' +
    'virgil virgilio vito vivian viviana vonda wade walker wallace wally walt wanda warren waylon ' +
    'wendell wendy wesley whitney wilbur wilda wiley wilfred wilfredo wilfrido willa willard willis ' +
    'wilma winifred winston woodrow wyatt yadira yamila yanet yesenia yusuf yvette yvonne zach zainab ' +
    'zelda zoe zoraida zulema '
  ).split(' '),
)

const ofMen: ReadonlySet<string> = new Set(men.trim().split(' '))
const ofWomen: ReadonlySet<string> = new Set(women.trim().split(' '))

/** Whether a first name is mostly a man's or a woman's; undefined where it is not known. */
export function bornBy(name: string): 'man' | 'woman' | undefined {
  if (ofWomen.has(name) !== ofMen.has(name)) return ofMen.has(name) ? 'man' : 'woman'
  if (!firstNames.has(name)) return undefined
  if (
    /(?:[^u]a|ine|elle|lyn|ette|anne)$/.test(name) &&
    !/^(?:luca|ezra|elisha|noa|nicola|dana|andrea)$/.test(name)
  )
    return 'woman'
  return /o$/.test(name) && !/^(?:consuelo|rosario|amparo|margo|jo|flo)$/.test(name) ? 'man' : undefined
}
