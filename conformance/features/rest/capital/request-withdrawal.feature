@rest @capital @operation:requestWithdrawal @instruction:withdraw
Feature: Request a withdrawal
  POST /wapi/v1/capital/withdrawals, signed: sends funds off the account.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: each member is signed as it is sent, free text and zeros at the end included

    @request @signed @answer
    Scenario: Every plain member
      Given the exchange answers with fixture "capital/request-withdrawal/full"
      When I request the withdrawal
        | address        | ExampLeDest1nation11111111111111111111111111 |
        | blockchain     | Solana                                       |
        | clientId       | payout 2023/11, part 1 (100%)                |
        | quantity       | 12.50                                        |
        | symbol         | SOL                                          |
        | twoFactorToken | 491027                                       |
        | autoBorrow     | false                                        |
        | autoLendRedeem | true                                         |
      Then the request is "POST /wapi/v1/capital/withdrawals"
      And the body is
        """
        {
          "address": "ExampLeDest1nation11111111111111111111111111",
          "blockchain": "Solana",
          "clientId": "payout 2023/11, part 1 (100%)",
          "quantity": "12.50",
          "symbol": "SOL",
          "twoFactorToken": "491027",
          "autoBorrow": false,
          "autoLendRedeem": true
        }
        """
      And the signing string is
        """
        instruction=withdraw&address=ExampLeDest1nation11111111111111111111111111&autoBorrow=false&autoLendRedeem=true&blockchain=Solana&clientId=payout 2023/11, part 1 (100%)&quantity=12.50&symbol=SOL&twoFactorToken=491027&timestamp=1700000000000&window=5000
        """
      And the answer has
        | id        | 6120418                       |
        | clientId  | payout 2023/11, part 1 (100%) |
        | quantity  | 12.5                          |
        | fee       | 0.01                          |
        | triggerAt | 2023-11-15T22:13:20.017Z      |
      And nothing of the answer is lost

  Rule: an object within the body is signed as its JSON, names sorted and without white space (unproven)

    @request @signed @answer
    Scenario: The recipient is told
      Given the exchange answers with fixture "capital/request-withdrawal/recipient-information"
      When I call requestWithdrawal as fixture "capital/request-withdrawal/recipient-information" says
      Then the request was that of fixture "capital/request-withdrawal/recipient-information", once
      And the signing string is
        """
        instruction=withdraw&address=ExampLeDest1nation11111111111111111111111111&blockchain=Solana&quantity=12.5&recipientInformation={"sanctions_representation":true,"withdrawal_address_id":7,"withdrawal_purpose":"salary, November"}&symbol=SOL&timestamp=1700000000000&window=5000
        """
      And the answer has
        | status | recipientInformationProvided |

  Rule: a withdrawal is pending at first, and no transaction carries it yet

    @request @signed @answer
    Scenario: The least that a withdrawal needs
      Given the exchange answers with fixture "capital/request-withdrawal/just-requested"
      When I request the withdrawal
        | address    | ExampLeDest1nation11111111111111111111111111 |
        | blockchain | Solana                                       |
        | quantity   | 12.5                                         |
        | symbol     | SOL                                          |
      Then the signing string is
        """
        instruction=withdraw&address=ExampLeDest1nation11111111111111111111111111&blockchain=Solana&quantity=12.5&symbol=SOL&timestamp=1700000000000&window=5000
        """
      And the answer has
        | status          | pending                  |
        | transactionHash | absent                   |
        | identifier      | absent                   |
        | triggerAt       | absent                   |
        | createdAt       | 2023-11-14T22:13:20.017Z |
      And nothing of the answer is lost

  Rule: a refusal is definite, a lost answer is not, and neither tells where the funds were to go

    @refusal
    Scenario Outline: <case>
      Given the exchange answers with fixture "capital/request-withdrawal/<case>"
      When I request the withdrawal
        | address    | ExampLeDest1nation11111111111111111111111111 |
        | blockchain | Solana                                       |
        | quantity   | 12.5                                         |
        | symbol     | SOL                                          |
      Then the call is refused with <status> "<code>": "<reason>"
      And the failure says "requestWithdrawal was refused with <status> <code>: <reason>"
      And the request was sent exactly once

      Examples:
        | case                             | status | code               | reason                                                          |
        | address-asks-for-a-second-factor | 403    | FORBIDDEN          | Withdrawal address is not exempt from two factor authentication |
        | insufficient-funds               | 400    | INSUFFICIENT_FUNDS | Insufficient funds                                              |

    @refusal
    Scenario: Maintenance leaves the outcome unknown
      Given the exchange answers with fixture "capital/request-withdrawal/maintenance"
      When I request the withdrawal
        | address    | ExampLeDest1nation11111111111111111111111111 |
        | blockchain | Solana                                       |
        | quantity   | 12.5                                         |
        | symbol     | SOL                                          |
      Then the call fails with OutcomeUnknownException
      And the outcome is UNKNOWN
      And the failure says "requestWithdrawal has an unknown outcome: the answer was 503 MAINTENANCE: System under maintenance; it can take effect until 2023-11-14T22:13:25Z"
      And the request was sent exactly once

  Rule: the caller's own id has 255 characters at the most

    @refusal
    Scenario: One character more
      When I request the withdrawal
        | address    | ExampLeDest1nation11111111111111111111111111 |
        | blockchain | Solana                                       |
        | quantity   | 12.5                                         |
        | symbol     | SOL                                          |
        | clientId   | 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef |
      Then the call is not made: "WithdrawalRequest: clientId must have 255 characters or fewer, not 256"
